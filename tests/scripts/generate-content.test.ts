import { expect, it } from 'vitest'
import { generateContent } from '@/scripts/bench/generate-content'
import { generateLedger } from '@/scripts/bench/generate-ledger'
import { buildFrom, problemsOf } from '../lib/small-library'

it('made-up articles are real ones for the check: without a slip they are built, and each slip is found', () => {
  const good = buildFrom(Object.fromEntries(generateContent(40)))
  expect(problemsOf(good.files)).toEqual([])
  expect(good.library?.articles).toHaveLength(40)
  const bad = problemsOf(buildFrom(Object.fromEntries(generateContent(40, true))).files)
  expect(new Set(bad.map(({ rule }) => rule))).toEqual(new Set(['unknown-figure', 'unknown-source', 'link-target']))
  expect(bad).toHaveLength(4 * 40)
})

it('they have been published, as far as the check can tell', () => {
  const content = generateContent(40)
  expect(problemsOf(buildFrom(Object.fromEntries([...content, ...generateLedger(content)])).files)).toEqual([])
})

it('the same number gives the same texts', () => {
  expect(generateContent(3)).toEqual(generateContent(3))
})
