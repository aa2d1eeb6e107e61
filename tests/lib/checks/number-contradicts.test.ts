import { describe, expect, it } from 'vitest'
import { buildFrom, type Contents, problemsOf, replaceIn, withText } from '../small-library'

const found = (text: string, contents?: Contents) =>
  problemsOf(buildFrom(withText(text, contents)).files).filter(({ rule }) => rule === 'number-contradicts')
const hours = replaceIn(
  'content/facts.yaml',
  'facts:\n',
  '  iop-hours: Hours a week that adults usually spend in an IOP\nfacts:\n  - { id: iop-hours, value: 9 to 19, about: iop-hours, sources: [asam], checked: 2026-11-23 }\n',
)

describe('a number that contradicts another number of its page', () => {
  it('is a warning in the place of the second', () => {
    expect(
      found('Programs last three to six hours a week.[@asam]\n\nPeople spend 10-12 hours a week there.[@asam]'),
    ).toEqual([
      {
        at: 'content/articles/how-long.md:23:14',
        rule: 'number-contradicts',
        reason: '"10-12 hours a week" stands here, and "three to six hours a week" on line 21.',
        why: 'A reader cannot know which of the two is right, and trusts neither.',
        mend: 'Keep the one that a source states. If both are right, say of whom or of what each is true.',
      },
    ])
  })

  it('is told without sources as well', () => {
    expect(found('It is 3 hours a week. It is 9 hours a week.').map(({ at }) => at.split('md:')[1])).toEqual(['21:29'])
  })

  it.each([
    ['that overlaps', 'It is 3 to 6 hours a week, often 5 to 8 hours a week.[@asam]'],
    ['of another thing', 'It is 3 hours a week, on 5 days a week.[@asam]'],
    ['that counts for no time', 'A group takes 3 hours. A day takes 9 hours.[@asam]'],
    ['that is set apart', 'It is 9 hours a week. For teens, it is 6 hours a week.[@asam]'],
    ['that is refused', 'It is 9 hours a week: 3 to 6 hours a week is too low.[@asam]'],
    ['of another guide', 'It is 9 hours a week. An older guide says 30 hours a week.[@asam]'],
  ])('is not one %s', (_name, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a number that contradicts a figure', () => {
  it('is a warning with the figure to write', () => {
    expect(found('Adults go 3 to 6 hours a week.[@asam]', hours)).toEqual([
      {
        at: 'content/articles/how-long.md:21:11',
        rule: 'number-contradicts',
        reason:
          '"3 to 6 hours a week" stands here, and content/facts.yaml says "9 to 19": Hours a week that adults usually spend in an IOP.',
        why: 'A reader cannot know which of the two is right, and trusts neither.',
        mend: 'Write {{iop-hours}}, or say of whom or of what your number is true. If the figure is out of date, change it in content/facts.yaml.',
      },
    ])
  })

  it('is told of lengths, too, if they share two words of what they are about', () => {
    expect(found('The first phase takes 20 weeks.[@asam]').map(({ reason }) => reason)).toEqual([
      '"20 weeks" stands here, and content/facts.yaml says "6 to 12 weeks": How long the first phase lasts.',
    ])
    expect(found('The other phase takes 20 weeks.[@asam]')).toEqual([])
    expect(found('The phase takes 20 weeks.[@asam]')).toEqual([])
  })

  it.each([
    ['that lies within it', 'Adults often go 10 to 12 hours a week.[@asam]'],
    ['that is set apart', 'Teens go 6 hours a week, unlike adults.[@asam]'],
    ['that is about something else', 'Nurses work 40 hours a week.[@asam]'],
    ['that has no source, which is told by itself', 'Adults go 3 to 6 hours a week.'],
  ])('is not one %s', (_name, text) => {
    expect(found(text, hours)).toEqual([])
  })
})
