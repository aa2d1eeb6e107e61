import { describe, expect, it } from 'vitest'
import { formatProblems } from '@/lib/problems/format-problems'
import { buildFrom, goodFiles, problemsOf } from '../../small-library'
import { allCases } from './all-cases'
import { breakFiles } from './broken-case'

/** Words of programmers, and what a program prints when it did not know what to say. */
const jargon =
  /invalid|unexpected|undefined|\bnull\b|\bNaN\b|expected|received|zod|error:|exception|\[object|\bat .*\.[jt]s:\d|parse|token|regex|schema/i

describe('a message is written for someone who has never programmed', () => {
  it.each(allCases)('$fault', (broken) => {
    const { files } = buildFrom(breakFiles(broken))
    for (const { reason, why, mend } of problemsOf(files)) {
      expect([reason, why, mend].join('\n')).not.toMatch(jargon)
      expect(reason).toMatch(/\S.*[.?]$/)
      expect(why).toMatch(/\S.*[.)]$/)
      expect(mend).toMatch(/\S.*\S$/)
    }
    expect(formatProblems(files)).not.toMatch(/\n\s+at |Error:|node_modules|\.ts:\d/)
  })

  it('and the files without a fault have no message at all', () => {
    const { library, files } = buildFrom(goodFiles)
    expect(problemsOf(files)).toEqual([])
    expect(library?.articles.map((article) => article.slug)).toEqual(['how-long'])
  })
})
