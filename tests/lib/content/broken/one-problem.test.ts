import { describe, expect, it } from 'vitest'
import { articlePath, buildFrom, problemsOf } from '../../small-library'
import { allCases } from './all-cases'
import { breakFiles } from './broken-case'

describe('one mistake is one problem, with its place, why it matters and what to type', () => {
  it.each(allCases)('$fault', (broken) => {
    const { file = articlePath, at, rule, severity = 'error', reason, why, mend } = broken
    const { library, files } = buildFrom(breakFiles(broken))
    expect(problemsOf(files)).toEqual([{ at: `${file}:${at}`, rule, reason, why, mend }])
    const [fatal] = files.flatMap((each) => each.messages.map((message) => message.fatal))
    expect(fatal).toBe({ error: true, warning: false, notice: undefined }[severity])
    expect(library === undefined).toBe(severity === 'error')
  })
})
