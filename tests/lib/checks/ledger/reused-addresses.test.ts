import { describe, expect, it } from 'vitest'
import { publish } from '../../published-library'
import { articlePath, buildFrom, problemsOf, replaceIn } from '../../small-library'

import { cost, costPath, found, published, swapIn } from './two-articles'

const why = 'People have links to both. Whoever follows the one would read the other.'

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
