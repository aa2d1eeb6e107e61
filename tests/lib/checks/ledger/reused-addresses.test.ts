import { describe, expect, it } from 'vitest'
import { publish } from '../../published-library'
import { articlePath, buildFrom, type Contents, goodFiles, problemsOf, replaceIn, withTitle } from '../../small-library'

const costPath = 'content/articles/what-it-costs.md'
const cost = withTitle('What does it cost?')
  .replaceAll('length', 'price')
  .replaceAll('hours', 'insurance')
  .replace('How long is typical?', 'What is a typical price?')
  .replace('How many insurance?', 'Does insurance pay?')
  .replace('Ask the program.', 'Ask your insurer first.')
const published = publish({ ...goodFiles, [costPath]: cost })

const why = 'People have links to both. Whoever follows the one would read the other.'
const found = (contents: Contents) =>
  problemsOf(buildFrom({ ...published, ...contents }).files).filter(({ rule }) => rule === 'address-reused')

const swapIn = (text: string, one: string, other: string) =>
  text.replaceAll(one, '\0').replaceAll(other, one).replaceAll('\0', other)

describe('an id that was published is not used for another section', () => {
  it('two sections of a page have swapped their ids', () => {
    const text = swapIn(String(published[articlePath]), '{#length}', '{#hours}')
    expect(found({ [articlePath]: text })).toEqual([
      {
        at: 'content/articles/how-long.md:15:1',
        rule: 'address-reused',
        reason: '{#hours} belongs to the section "How many hours?", and this is "How long is typical?" (#length).',
        why,
        mend: 'Write {#length} behind this heading. If it needs another id, take one that was never used.',
      },
      {
        at: 'content/articles/how-long.md:19:1',
        rule: 'address-reused',
        reason: '{#length} belongs to the section "How long is typical?", and this is "How many hours?" (#hours).',
        why,
        mend: 'Write {#hours} behind this heading. If it needs another id, take one that was never used.',
      },
    ])
  })

  it('two articles have swapped their names', () => {
    const contents = { [articlePath]: String(published[costPath]), [costPath]: String(published[articlePath]) }
    expect(found(contents).map(({ at, reason, mend }) => [at, reason, mend])).toEqual([
      [
        'content/articles/how-long.md:1:1',
        'The name how-long.md belongs to the page "How long does it last?", and this is "What does it cost?" (/what-it-costs).',
        'Name this file what-it-costs.md again. If it needs another name, take one that was never used.',
      ],
      [
        'content/articles/what-it-costs.md:1:1',
        'The name what-it-costs.md belongs to the page "What does it cost?", and this is "How long does it last?" (/how-long).',
        'Name this file how-long.md again. If it needs another name, take one that was never used.',
      ],
    ])
  })

  it('two articles have swapped sections, and both ids went along', () => {
    const [hours, insurance] = [
      '## How many hours? {#hours}\n\nAsk the program.',
      '## Does insurance pay? {#insurance}\n\nAsk your insurer first.',
    ]
    const contents = {
      [articlePath]: String(published[articlePath]).replace(hours, insurance.replace('{#insurance}', '{#hours}')),
      [costPath]: cost.replace(insurance, hours.replace('{#hours}', '{#insurance}')),
    }
    expect(found(contents).map(({ at, reason, mend }) => [at, reason, mend])).toEqual([
      [
        'content/articles/how-long.md:19:1',
        '{#hours} belongs to the section "How many hours?", and this is "Does insurance pay?" (/what-it-costs#insurance).',
        'Give this section an id that was never used, and add to content/moved.yaml where /what-it-costs#insurance went. /how-long#hours stays with "How many hours?".',
      ],
      [
        'content/articles/what-it-costs.md:19:1',
        '{#insurance} belongs to the section "Does insurance pay?", and this is "How many hours?" (/how-long#hours).',
        'Give this section an id that was never used, and add to content/moved.yaml where /how-long#hours went. /what-it-costs#insurance stays with "Does insurance pay?".',
      ],
    ])
  })

  it('nor where the section has been worked on as well, and its title tells', () => {
    const text = swapIn(String(published[articlePath]), '{#length}', '{#hours}').replace(
      'Ask the program.',
      'Ask your program first.',
    )
    expect(found({ [articlePath]: text }).map(({ at }) => at)).toEqual([
      'content/articles/how-long.md:15:1',
      'content/articles/how-long.md:19:1',
    ])
  })
})

describe('a page that was renamed brings its sections along', () => {
  const rename = (text: string, moved = '/how-long: /time\n') => {
    const { [articlePath]: _old, ...rest } = published
    const site = String(rest['content/site.yaml']).replace('/how-long#length', '/time#length')
    const files = { ...rest, 'content/articles/time.md': text, 'content/site.yaml': site, 'content/moved.yaml': moved }
    return problemsOf(buildFrom(files).files).map(({ at, rule }) => [at, rule])
  }

  it('and each keeps its id', () => {
    const swapped = swapIn(String(published[articlePath]), '{#length}', '{#hours}')
    expect(rename(swapped).filter(([, rule]) => rule === 'address-reused')).toEqual([
      ['content/articles/time.md:15:1', 'address-reused'],
      ['content/articles/time.md:19:1', 'address-reused'],
    ])
    expect(rename(String(published[articlePath])).filter(([, rule]) => rule !== 'address-new')).toEqual([])
  })

  it('but not onto a section that has the same id on a page that was there before', () => {
    const { [articlePath]: _old, ...rest } = publish({
      ...goodFiles,
      [costPath]: cost.replaceAll('insurance', 'hours').replace('Does hours pay?', 'Which hours are paid?'),
    })
    const site = String(rest['content/site.yaml']).replace('/how-long#length', '/what-it-costs#price')
    const files = { ...rest, 'content/site.yaml': site, 'content/moved.yaml': '/how-long: /what-it-costs\n' }
    const lost = problemsOf(buildFrom(files).files).filter(({ rule }) => rule === 'address-lost')
    expect(lost.map(({ reason }) => reason)).toEqual([
      'The section "How many hours?" (/how-long#hours) is not here any more, and nothing says where it went.',
      'The section "How long is typical?" (/how-long#length) is not here any more, and nothing says where it went.',
    ])
  })
})

it('a section that gets another id does not leave its old one to a new section', () => {
  const text = String(published[articlePath])
    .replace('{#hours}', '{#weekly-hours}')
    .concat('\n## Who can visit? {#hours}\n\nFriends can.\n')
  expect(found({ [articlePath]: text }).map(({ at, reason, mend }) => [at, reason, mend])).toEqual([
    [
      'content/articles/how-long.md:23:1',
      '{#hours} belongs to "How many hours?", which is {#weekly-hours} now.',
      'Give /how-long#hours back to "How many hours?". What stands here now needs an id that was never used.',
    ],
  ])
})

describe('an address that something left is not given to something else', () => {
  const merged = publish(
    {
      ...replaceIn(articlePath, '\n\n## How many hours? {#hours}\n\nAsk the program.', ' Ask the program.', {
        ...published,
        [articlePath]: String(published[articlePath]).replace('section: hours', 'section: length'),
      }),
      'content/moved.yaml': '/how-long#hours: /how-long#length\n',
    },
    '2026-11-24',
  )
  const again = (heading: string) =>
    problemsOf(
      buildFrom({
        ...merged,
        [articlePath]: `${String(merged[articlePath])}\n${heading}\n\nOn weekends.\n`,
        'content/moved.yaml': '{}\n',
      }).files,
    ).map(({ at, rule, reason, mend }) => [at, rule, reason, mend])

  it('even when its line in moved.yaml is taken away', () => {
    expect(again('## Who can visit? {#hours}')).toEqual([
      [
        'content/articles/how-long.md:19:1',
        'address-reused',
        '{#hours} belonged to the section "How many hours?", and this is another one.',
        'Take an id that was never used, and leave the line of /how-long#hours in content/moved.yaml as it was.',
      ],
    ])
  })

  it('and may come back to it', () => {
    expect(again('## How many hours? {#hours}')).toEqual([])
  })
})

it('where title and words are all others, the writer is asked whether it is another section', () => {
  const contents = replaceIn(
    articlePath,
    '## How many hours? {#hours}\n\nAsk the program.',
    '## Who can visit? {#hours}\n\nFriends can.',
    published,
  )
  expect(problemsOf(buildFrom(contents).files)).toEqual([
    {
      at: 'content/articles/how-long.md:19:1',
      rule: 'address-rewritten',
      reason: 'Until now "How many hours?" stood at /how-long#hours, and its title and its words are others now.',
      why: 'People have links to what stood here. If it is about something else now, they read something else.',
      mend: 'If it answers the same question, nothing. If not, give this section an id that was never used, and add to content/moved.yaml where /how-long#hours went.',
    },
  ])
})

describe('what is no such use', () => {
  it.each([
    ['a heading is reworded', replaceIn(articlePath, 'How many hours?', 'How many hours are usual?', published)],
    ['a text is written anew', replaceIn(articlePath, 'Ask the program.', 'Your program sets them.', published)],
    [
      'a heading and its text are written anew',
      replaceIn(
        articlePath,
        '## How many hours? {#hours}\n\nAsk the program.',
        '## What are usual hours? {#hours}\n\nYour program sets them.',
        published,
      ),
    ],
    [
      'a section gets the title of one in another article',
      replaceIn(
        articlePath,
        '## How many hours? {#hours}\n\nAsk the program.',
        '## Does insurance pay? {#hours}\n\nOften it does.',
        published,
      ),
    ],
    [
      'a section takes in another one, with its title',
      {
        ...replaceIn(
          articlePath,
          '## How long is typical? {#length}\n\nIt often lasts {{phase}}.[@tip-47]\n\n## How many hours? {#hours}\n\nAsk the program.',
          '## How long is typical? {#hours}\n\nIt often lasts {{phase}}.[@tip-47] Ask the program.',
          published,
        ),
        'content/moved.yaml': '/how-long#length: /how-long#hours\n',
      },
    ],
  ])('%s', (_name, contents) => {
    expect(found(contents)).toEqual([])
  })
})
