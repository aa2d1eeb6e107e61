import { expect, it } from 'vitest'
import { formatJson } from '@/lib/problems/reports/json-report'
import { listed } from '../listed'

it('without a problem there is an empty list', () => {
  expect(formatJson([])).toBe('[]')
})

it('each problem has the same fields, and its end where it is known', () => {
  const problems = [
    listed({ endLine: 9, endColumn: 4 }),
    listed({ severity: 'notice', reason: 'With "quotes"\nand é.' }),
  ]
  expect(JSON.parse(formatJson(problems))).toEqual([
    {
      file: 'content/cost.md',
      line: 9,
      column: 1,
      endLine: 9,
      endColumn: 4,
      rule: 'yaml',
      severity: 'error',
      reason: 'R.',
      why: 'W.',
      mend: 'M.',
    },
    {
      file: 'content/cost.md',
      line: 9,
      column: 1,
      rule: 'yaml',
      severity: 'notice',
      reason: 'With "quotes"\nand é.',
      why: 'W.',
      mend: 'M.',
    },
  ])
})
