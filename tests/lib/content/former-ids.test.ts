import { describe, expect, it } from 'vitest'
import { buildFrom, withText } from '../small-library'

describe('a section that was renamed is found under its old ids, too', () => {
  const formerIdsAfter = (moved: string, contents = withText('### Deep {#deep}\n\nA.')) => {
    const { library } = buildFrom({ ...contents, 'content/moved.yaml': moved })
    const sections = [...(library?.articles ?? []), ...(library?.pages ?? [])].flatMap((page) => page.sections)
    return [...sections, ...sections.flatMap((section) => section.sections)]
      .filter((section) => section.formerIds.length > 0)
      .map((section) => [section.place, ...section.formerIds])
  }

  it.each([
    ['an h2 section', '/how-long#time: /how-long#hours', [['/how-long#hours', 'time']]],
    ['an h3 section', '/how-long#low: /how-long#deep', [['/how-long#deep', 'low']]],
    ['a section of a page', '/help-now#who: /help-now#lines', [['/help-now#lines', 'who']]],
    [
      'one renamed twice',
      '/how-long#one: /how-long#hours\n/how-long#two: /how-long#hours',
      [['/how-long#hours', 'one', 'two']],
    ],
  ])('%s', (_name, moved, found) => {
    expect(formerIdsAfter(moved)).toEqual(found)
  })

  it.each([
    ['its old id is the id of another section now', '/how-long#length: /how-long#hours'],
    ['its old id is one that the page itself uses', '/how-long#sources: /how-long#hours'],
    ['it came from another article', '/how-much#time: /how-long#hours'],
    ['the target is no section', '/how-long#time: /how-long#nothing'],
    ['the moves lead round in a circle', '/how-long#one: /how-long#two\n/how-long#two: /how-long#one'],
    ['it was taken off', '/how-long#one: { gone: 2026-11-23, what: A table, why: It was wrong. }'],
  ])('unless %s', (_name, moved) => {
    expect(formerIdsAfter(moved)).toEqual([])
  })
})
