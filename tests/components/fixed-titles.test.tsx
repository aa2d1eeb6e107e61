import { expect, it } from 'vitest'
import { words } from '@/components/site/words'
import { fixedPaths, titleOfFixedPath } from '@/lib/addresses/fixed-paths'

it('a page is called the same in its heading, in its tab, and where other pages lead to it', () => {
  const headings = { '/a-z': words.allTopics.title, '/facts': words.figures.title }
  for (const [path, heading] of Object.entries(headings)) expect(titleOfFixedPath(path)).toBe(heading)
  expect(fixedPaths.filter((path) => titleOfFixedPath(path) === undefined)).toEqual([])
})
