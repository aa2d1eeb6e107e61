import { expect, it } from 'vitest'
import { readArticleTemplate } from '@/lib/content/files'
import { buildGuideParts } from '@/lib/publishing/guide/guide-parts'
import { fillMadeParts } from '@/lib/publishing/guide/made-parts'
import { readGuide } from './read-guide'

it('what is made from code is up to date: else run npm run guide, and look at what changed', () => {
  const { text } = readGuide()
  const parts = buildGuideParts(readArticleTemplate() ?? '')
  expect(fillMadeParts(text, parts)).toBe(text)
})
