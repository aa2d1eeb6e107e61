import { describe, expect, it } from 'vitest'
import { formatAnnotations, isMoreThanShown } from '@/lib/problems/reports/github-report'
import { listed } from '../listed'

describe('a command of a workflow', () => {
  it.each(['error', 'warning', 'notice'] as const)('says the same as the report: %s', (severity) => {
    expect(formatAnnotations([listed({ severity, column: 4 })])).toEqual([
      `::${severity} file=content/cost.md,line=9,endLine=9,col=4,title=yaml::R.%0AWhy: W.%0AMend: M.`,
    ])
  })

  it('keeps signs that the format needs for itself', () => {
    const given = { file: 'content/a:b,c%.md', reason: '70%: a, b', why: 'One\r\ntwo.', mend: '::error::x' }
    expect(formatAnnotations([listed(given)])).toEqual([
      '::error file=content/a%3Ab%2Cc%25.md,line=9,endLine=9,col=1,title=yaml::70%25: a, b%0AWhy: One%0D%0Atwo.%0AMend: ::error::x',
    ])
  })

  it('names no column for a place of several lines, which GitHub does not take', () => {
    expect(formatAnnotations([listed({ column: 4, endLine: 12, endColumn: 2 })])[0]).toMatch(
      /^::error file=content\/cost\.md,line=9,endLine=12,title=yaml::/,
    )
  })
})

describe('GitHub shows ten of a kind', () => {
  const several = (errors: number, warnings: number) => [
    ...Array.from({ length: errors }, () => listed()),
    ...Array.from({ length: warnings }, () => listed({ severity: 'warning' })),
  ]

  it.each([
    [0, 0, false],
    [10, 10, false],
    [11, 0, true],
    [0, 11, true],
  ])('of %i errors and %i warnings it leaves some out: %j', (errors, warnings, isMore) => {
    expect(isMoreThanShown(several(errors, warnings))).toBe(isMore)
  })
})
