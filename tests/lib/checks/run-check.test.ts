import { expect, it } from 'vitest'
import { runCheck } from '@/lib/checks/run-check'
import { parseLibrary } from '@/lib/content/parse-library'
import type { ParsedLibrary } from '@/lib/content/parsed-library'
import { goodArticle, goodFiles, goodImages, toContentFiles } from '../small-library'

const files = { ...goodFiles, 'content/articles/other.md': goodArticle.replace('Ask', 'Odd') }
const library = parseLibrary({ files: toContentFiles(files), images: goodImages, today: '2026-12-01' })

/** A rule with a fault: it fails where this is true. */
const failAt = (isOdd: (library: ParsedLibrary) => boolean) => () =>
  runCheck((given) => {
    if (isOdd(given)) throw new TypeError('x is not a function')
  }, library)

it('a rule that does not fail is run once, with everything', () => {
  const seen: ParsedLibrary[] = []
  runCheck((given) => seen.push(given), library)
  expect(seen).toEqual([library])
})

it('a rule that fails at a file names it', () => {
  const isOdd = ({ articles }: ParsedLibrary) => articles.some(({ body }) => body.includes('Odd'))
  expect(failAt(isOdd)).toThrow(
    expect.objectContaining({ name: 'Fault', path: 'content/articles/other.md', cause: expect.any(TypeError) }),
  )
})

it.each<[string, (library: ParsedLibrary) => boolean]>([
  ['with any content', () => true],
  ['only with two articles', ({ articles }) => articles.length > 1],
])('a rule that fails %s names no file', (_, isOdd) => {
  expect(failAt(isOdd)).toThrow(expect.objectContaining({ name: 'Fault', path: undefined }))
})
