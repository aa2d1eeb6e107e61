import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { formatProblems, formatReport } from '@/lib/problems/format-problems'
import { report } from '@/lib/problems/problem'
import { colorPaint } from '@/lib/problems/reports/paint'
import { listed } from './listed'

describe('all problems as text', () => {
  it('show the place, the line, why it matters and what to type, file by file, and then what to do', () => {
    const article = new VFile({ path: 'content/articles/cost.md', value: 'One.\nIt lasts {{phse}}.\n' })
    const facts = new VFile({ path: 'content/facts.yaml', value: '    sources: [asum]\n' })
    const figure = { reason: 'There is no figure "phse".', why: 'No number.', mend: 'Write {{phase}}.' }
    report(facts, {
      rule: 'unknown-source',
      reason: 'Who is "asum"?',
      why: 'No proof.',
      mend: 'Write asam.',
      place: { line: 1, column: 5 },
    })
    report(article, { ...figure, rule: 'unknown-figure', place: { line: 2, column: 10 } })
    expect(formatProblems([article, facts])).toBe(`content/articles/cost.md:2:10  error  unknown-figure
      2 | It lasts {{phse}}.
        |          ^
        | There is no figure "phse".
  Why    No number.
  Mend   Write {{phase}}.

content/facts.yaml:1:5  error  unknown-source
      1 | sources: [asum]
        | Who is "asum"?
  Why    No proof.
  Mend   Write asam.

2 problems in 2 files, both must be mended. Nothing was published. Start with content/articles/cost.md line 2.`)
  })

  it('mark the words concerned, which may go on below the line', () => {
    expect(formatReport([listed({ column: 6, endColumn: 10, source: 'This text is long' })])).toContain(
      '      9 | This text is long\n        |      ^^^^\n',
    )
    expect(formatReport([listed({ column: 6, endLine: 11, endColumn: 2, source: 'This text' })])).toContain(
      '      9 | This text\n        |      ^^^^\n',
    )
  })

  it('take as many lines as their words', () => {
    expect(
      formatReport([listed({ reason: 'A.\nB.', why: 'C.\nD.', mend: ':::do\n- one\n:::', source: '' })]),
    ).toContain(
      `content/cost.md:9:1  error  yaml
        | A.
        | B.
  Why    C.
         D.
  Mend   :::do
         - one
         :::`,
    )
  })

  it('have one first line for every kind, which other programs read', () => {
    const kinds = (['error', 'warning', 'notice'] as const).map((severity) => listed({ severity, column: 12 }))
    expect(formatReport(kinds).match(/^content.*$/gm)).toEqual([
      'content/cost.md:9:12  error  yaml',
      'content/cost.md:9:12  warning  yaml',
      'content/cost.md:9:12  notice  yaml',
    ])
  })

  it('have the same words with colors', () => {
    const problems = [listed({ column: 3 }), listed({ severity: 'notice' })]
    const colored = formatReport(problems, { paint: colorPaint })
    expect(colored).toContain('\u001B[31m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is how a terminal is told a color
    expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(formatReport(problems))
  })
})
