import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { formatProblems } from '@/lib/problems/format-problems'
import { report } from '@/lib/problems/problem'
import type { Severity } from '@/lib/problems/rules/rule'
import { buildFrom, replaceIn, withText } from '../small-library'

describe('all problems as text', () => {
  it('show the place, the line, why it matters and what to type, file by file', () => {
    const contents = replaceIn('content/facts.yaml', '[tip-47]', '[tip-47, asum]', withText(':::do\nAsk.\n:::'))
    expect(formatProblems(buildFrom(contents).files)).toBe(`content/articles/how-long.md:21:1  error  block-content
     21 | :::do
        | This block takes one list and nothing else.
  Why    The block could not be shown as it is meant.
  Mend   Write it like this:
         :::do
         - ask for the hours in writing
         :::

content/facts.yaml:7:5  error  unknown-source
      7 | sources: [tip-47, asum]
        | There is no source "asum" in content/sources.yaml.
  Why    A reader could not see where the figure comes from.
  Mend   Did you mean asam?

2 problems must be mended. Nothing was published.`)
  })

  it('show the right line of a file from Windows or an old Mac, and of one that was read as bytes', () => {
    for (const end of ['\r\n', '\r', '\n']) {
      const file = new VFile({ path: 'a.md', value: new TextEncoder().encode(['one', 'two', 'three'].join(end)) })
      report(file, { rule: 'yaml', reason: 'R.', why: 'W.', mend: 'M.', place: { line: 2, column: 1 } })
      expect(formatProblems([file])).toContain('      2 | two\n        | R.')
    }
  })

  it('go from the top of a file to its end, whichever rule looked first', () => {
    const file = new VFile({ path: 'a.md', value: 'one\ntwo\n' })
    const at = (line: number, column: number) =>
      report(file, { rule: 'yaml', reason: 'R.', why: 'W.', mend: 'M.', place: { line, column } })
    at(2, 3)
    at(2, 1)
    at(1, 9)
    expect(formatProblems([file]).match(/^a\.md\S+/gm)).toEqual(['a.md:1:9', 'a.md:2:1', 'a.md:2:3'])
  })

  it('cut a long line off, and leave an empty one out', () => {
    const file = new VFile({ path: 'a.md', value: `${'x'.repeat(120)}\n\n` })
    report(file, { rule: 'yaml', reason: 'R.', why: 'W.', mend: 'M.' })
    report(file, { rule: 'yaml', reason: 'R.', why: 'W.', mend: 'M.', place: { line: 2, column: 1 } })
    expect(formatProblems([file])).toContain(`      1 | ${'x'.repeat(100)}…\n`)
    expect(formatProblems([file])).toContain('a.md:2:1  error  yaml\n        | R.')
  })
})

describe('the last line', () => {
  const endOf = (severities: Severity[]) => {
    const file = new VFile({ path: 'a.md', value: 'x' })
    for (const severity of severities) report(file, { rule: 'yaml', reason: 'R.', why: 'W.', mend: 'M.', severity })
    const text = formatProblems([file])
    return { kinds: [...text.matchAll(/ {2}(\w+) {2}yaml\n/g)].map((match) => match[1]), last: text.split('\n').at(-1) }
  }

  it.each<[Severity[], string]>([
    [[], 'No problems.'],
    [['error'], '1 problem must be mended. Nothing was published.'],
    [['warning'], '1 problem to look at. Nothing stops the site from being built.'],
    [['notice', 'warning'], '2 problems to look at. Nothing stops the site from being built.'],
    [['error', 'notice'], '1 problem must be mended, and 1 more to look at. Nothing was published.'],
  ])('after %j says what follows', (severities, last) => {
    expect(endOf(severities).last).toBe(last)
  })

  it('stands below errors first, then everything else', () => {
    expect(endOf(['notice', 'error', 'warning', 'error']).kinds).toEqual(['error', 'error', 'notice', 'warning'])
  })
})
