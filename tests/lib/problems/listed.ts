import type { ListedProblem } from '@/lib/problems/problem-list'

/** A problem of a list, with what a test does not care about filled in. */
export function listed(given: Partial<ListedProblem> = {}): ListedProblem {
  return {
    file: 'content/cost.md',
    line: 9,
    column: 1,
    rule: 'yaml',
    severity: 'error',
    reason: 'R.',
    why: 'W.',
    mend: 'M.',
    source: 'text',
    isFixable: false,
    ...given,
  }
}
