import { describe, expect, it } from 'vitest'
import { formatNextStep } from '@/lib/problems/reports/next-step'
import type { Severity } from '@/lib/problems/rules/rule'
import { listed } from '../listed'

/** One problem a severity, in files of their own or in one; those with a star can be mended by the fixer. */
const lineAfter = (kinds: string, chosen?: string[], file?: string) =>
  formatNextStep(
    kinds
      .split(' ')
      .filter(Boolean)
      .map((kind, at) =>
        listed({
          severity: kind.replace('*', '') as Severity,
          isFixable: kind.endsWith('*'),
          file: file ?? `content/${'abcdefg'[at]}.md`,
          line: 9 + at,
        }),
      ),
    chosen,
  )

describe('the last line says what to do next', () => {
  it.each([
    ['', 'No problems.'],
    ['error', '1 problem, and it must be mended. Nothing was published. Go to content/a.md line 9.'],
    [
      'error error',
      '2 problems in 2 files, both must be mended. Nothing was published. Start with content/a.md line 9.',
    ],
    [
      'error error error',
      '3 problems in 3 files, all must be mended. Nothing was published. Start with content/a.md line 9.',
    ],
    ['warning', '1 warning in 1 file. It does not stop the site from being published. Go to content/a.md line 9.'],
    [
      'warning warning',
      '2 warnings in 2 files. None of them stops the site from being published. Start with content/a.md line 9.',
    ],
    ['notice', '1 notice in 1 file. It does not stop the site from being published.'],
    ['notice notice', '2 notices in 2 files. None of them stops the site from being published.'],
    [
      'warning warning notice',
      '2 warnings and 1 notice in 3 files. None of them stops the site from being published. Start with content/a.md line 9.',
    ],
    [
      'error warning',
      '2 problems in 2 files: 1 must be mended, and there is 1 warning. Nothing was published. Start with content/a.md line 9.',
    ],
    [
      'error error warning notice notice',
      '5 problems in 5 files: 2 must be mended, and there are 1 warning and 2 notices. Nothing was published. Start with content/a.md line 9.',
    ],
  ])('after %j', (kinds, line) => {
    expect(lineAfter(kinds)).toBe(line)
  })

  it('counts a file once', () => {
    expect(lineAfter('error error', undefined, 'content/x.md')).toMatch(/^2 problems in 1 file, both must be mended\./)
  })

  it('names no line where there is none, as of a folder', () => {
    expect(formatNextStep([listed({ file: 'content/articles/drafts', line: 1, source: '' })])).toMatch(
      /Go to content\/articles\/drafts\.$/,
    )
  })
})

describe('where the fixer can help, it says so', () => {
  it.each([
    ['error*', '1 problem, and it must be mended. Nothing was published. Run "npm run fix": it can mend this.'],
    [
      'error* error*',
      '2 problems in 2 files, both must be mended. Nothing was published. Run "npm run fix": it can mend all of this.',
    ],
    [
      'error* error error',
      '3 problems in 3 files, all must be mended. Nothing was published. Run "npm run fix": it can mend 1 of them. Then start with content/b.md line 10.',
    ],
    [
      'warning*',
      '1 warning in 1 file. It does not stop the site from being published. Run "npm run fix": it can mend this.',
    ],
  ])('after %j', (kinds, line) => {
    expect(lineAfter(kinds)).toBe(line)
  })
})

describe('where only some files were asked for', () => {
  const rest = '"npm run check" looks at the other files, too.'

  it('says which have no problem, and that there are others', () => {
    expect(lineAfter('', ['content/x.md'])).toBe(`No problems in content/x.md. ${rest}`)
    expect(lineAfter('', ['content/x.md', 'content/y.md'])).toBe(`No problems in these 2 files. ${rest}`)
  })

  it('says so after problems, too', () => {
    expect(lineAfter('error', ['content/a.md'])).toBe(
      `1 problem, and it must be mended. Nothing was published. Go to content/a.md line 9. ${rest}`,
    )
  })
})
