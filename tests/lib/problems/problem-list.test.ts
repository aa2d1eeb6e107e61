import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { report } from '@/lib/problems/problem'
import { listProblems } from '@/lib/problems/problem-list'
import type { Severity } from '@/lib/problems/rules/rule'

const words = { rule: 'yaml', reason: 'R.', why: 'W.', mend: 'M.' } as const

function fileWith(path: string, ...findings: [line: number, column: number, severity?: Severity][]): VFile {
  const file = new VFile({ path, value: 'one\ntwo\n' })
  for (const [line, column, severity = 'error'] of findings)
    report(file, { ...words, place: { line, column }, severity })
  return file
}

describe('the list of problems', () => {
  it('holds all that is known of each, and the line as it was typed', () => {
    const file = new VFile({ path: 'content/a.md', value: 'one\n  two {{x}}\n' })
    const place = { start: { line: 2, column: 7 }, end: { line: 2, column: 12 } }
    report(file, { ...words, rule: 'unknown-figure', place })
    expect(listProblems([file])).toEqual([
      {
        file: 'content/a.md',
        line: 2,
        column: 7,
        endLine: 2,
        endColumn: 12,
        rule: 'unknown-figure',
        severity: 'error',
        reason: 'R.',
        why: 'W.',
        mend: 'M.',
        source: '  two {{x}}',
        isFixable: false,
      },
    ])
  })

  it('knows no end where only a point was given', () => {
    const [problem] = listProblems([fileWith('a.md', [2, 1])])
    expect(problem).toMatchObject({ line: 2, column: 1, source: 'two' })
    expect(problem).not.toHaveProperty('endLine')
  })

  it('has errors first, then warnings, then notices, each in the order of the files, from top to end', () => {
    const first = fileWith('a.md', [2, 1, 'notice'], [2, 3], [2, 1], [1, 9, 'warning'])
    const second = fileWith('b.md', [1, 1], [1, 1, 'warning'])
    expect(listProblems([first, second]).map((p) => `${p.severity} ${p.file}:${p.line}:${p.column}`)).toEqual([
      'error a.md:2:1',
      'error a.md:2:3',
      'error b.md:1:1',
      'warning a.md:1:9',
      'warning b.md:1:1',
      'notice a.md:2:1',
    ])
  })

  it('quotes the right line of a file from Windows or an old Mac, with a byte-order mark, and read as bytes', () => {
    for (const end of ['\r\n', '\r', '\n']) {
      const text = `\uFEFF${['one', 'two'].join(end)}`
      for (const value of [text, new TextEncoder().encode(text)]) {
        const file = new VFile({ path: 'a.md', value })
        report(file, { ...words, place: { line: 1, column: 1 } })
        report(file, { ...words, place: { line: 2, column: 1 } })
        expect(listProblems([file]).map(({ source }) => source)).toEqual(['one', 'two'])
      }
    }
  })

  it('quotes nothing of a folder, and nothing behind the end of a file', () => {
    const folder = new VFile({ path: 'content/articles/drafts' })
    report(folder, words)
    expect(listProblems([folder, fileWith('a.md', [7, 1])]).map(({ source }) => source)).toEqual(['', ''])
  })
})
