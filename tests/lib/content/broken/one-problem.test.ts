import { describe, expect, it } from 'vitest'
import { articlePath, buildFrom, problemsOf } from '../../small-library'
import { allCases } from './all-cases'
import { breakFiles } from './broken-case'

describe('one mistake is one problem, with its place, why it matters and what to type', () => {
  it.each(allCases)('$fault', (broken) => {
    const { file = articlePath, at, rule, reason, why, mend } = broken
    const { library, files } = buildFrom(breakFiles(broken))
    expect(problemsOf(files)).toEqual([{ at: `${file}:${at}`, rule, reason, why, mend }])
    expect(library).toBeUndefined()
  })
})
