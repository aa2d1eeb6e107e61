import { describe, expect, it } from 'vitest'
import { runChecks } from '@/lib/checks/checks'
import type { Reading } from '@/lib/library/preview/parse-again'
import { allCases } from '../../content/broken/all-cases'
import { breakFiles } from '../../content/broken/broken-case'
import { articlePath, buildFrom, goodArticle, goodFiles, problemsOf, replaceIn, withText } from '../../small-library'
import { readAgain } from './read-again'

const pagePath = 'content/pages/help-now.md'
const more = { 'content/articles/cost.md': goodArticle, 'content/articles/zoo.md': goodArticle }
const entryOf = ({ parsed }: Reading, path: string) =>
  [...parsed.articles, ...parsed.pages].find(({ file }) => file.path === path)

function check(reading: Reading): ReturnType<typeof problemsOf> {
  runChecks(reading.parsed)
  return problemsOf(reading.parsed.files)
}

describe('finds the same as a first reading, whatever was read before', () => {
  const good = readAgain(goodFiles)
  const ofGood = problemsOf(buildFrom(goodFiles).files)

  it.each(allCases)('$fault', (broken) => {
    const contents = breakFiles(broken)
    const bad = readAgain(contents, good)
    expect(check(bad)).toEqual(problemsOf(buildFrom(contents).files))
    expect(check(readAgain(goodFiles, bad))).toEqual(ofGood)
  })

  it('after a file was added, and after it was taken away', () => {
    const before = readAgain(goodFiles)
    const added = readAgain({ ...goodFiles, ...more }, before)
    const paths = ({ parsed }: Reading) => parsed.articles.map(({ file }) => file.path)
    expect(paths(added)).toEqual([articlePath, ...Object.keys(more)])
    expect(paths(readAgain(goodFiles, added))).toEqual([articlePath])
  })
})

describe('reads only what changed', () => {
  const before = readAgain({ ...goodFiles, ...more })

  it('of the files', () => {
    const after = readAgain({ ...withText('Ask twice.'), ...more }, before)
    const kept = [pagePath, ...Object.keys(more)]
    expect(kept.map((path) => entryOf(after, path) === entryOf(before, path))).toEqual([true, true, true])
    expect(entryOf(after, articlePath)).not.toBe(entryOf(before, articlePath))
    expect(JSON.stringify(entryOf(after, articlePath)?.page)).toContain('Ask twice.')
  })

  it('and all of them after a change of a table, of an image, or of the day', () => {
    const facts = replaceIn('content/facts.yaml', '6 to 12 weeks', '7 to 12 weeks', { ...goodFiles, ...more })
    expect(entryOf(readAgain(facts, before), articlePath)?.page.title).toBe('How long does it last?')
    expect(JSON.stringify(entryOf(readAgain(facts, before), articlePath)?.page)).toContain('7 to 12 weeks')
    const later = readAgain({ ...goodFiles, ...more }, before, '2028-01-01')
    expect(entryOf(later, pagePath)?.page.overdue).toBe(true)
  })
})
