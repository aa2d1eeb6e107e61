import { expect, it } from 'vitest'
import { componentName } from '@/components/component-name'

it('a component is called after its folder', () => {
  expect(['note', 'do-list', 'words-on-page'].map(componentName)).toEqual(['Note', 'DoList', 'WordsOnPage'])
})
