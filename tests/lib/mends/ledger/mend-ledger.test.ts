import { describe, expect, it } from 'vitest'
import { parseLedger } from '@/lib/addresses/ledger/ledger'
import { mendLedger } from '@/lib/mends/ledger/mend-ledger'
import { publish } from '../../published-library'
import {
  articlePath,
  type Contents,
  goodFiles,
  goodImages,
  replaceIn,
  toContentFiles,
  withText,
} from '../../small-library'

const published = publish(goodFiles)
const ledgerOf = (contents: Contents) => String(contents['content/addresses.tsv'])
const codeOf = (contents: Contents, address: string) =>
  parseLedger(ledgerOf(contents)).lines.find((line) => line.address === address)?.code

describe('npm run fix writes the ledger', () => {
  it('with a line for each page, each section and each part of one, and codes for sections of articles', () => {
    expect(ledgerOf(publish(withText('### Deep {#deep}\n\nA.'))).replace(/\t[2-9A-Z]{4}\t/g, '\tCODE\t')).toBe(
      [
        'address\tcode\tsince',
        '/help-now\t-\t2026-11-23',
        '/help-now#lines\t-\t2026-11-23',
        '/how-long\t-\t2026-11-23',
        '/how-long#deep\t-\t2026-11-23',
        '/how-long#hours\tCODE\t2026-11-23',
        '/how-long#length\tCODE\t2026-11-23',
        '',
      ].join('\n'),
    )
  })

  it('and a second time it changes nothing, on whatever day', () => {
    expect(publish(published, '2027-01-01')).toEqual(published)
  })

  it('a new section gets its line, and all others stay', () => {
    const more = publish(
      withText('Ask the program.\n\n## Who can visit? {#visits}\n\nFriends.', published),
      '2026-12-24',
    )
    const added = ledgerOf(more)
      .split('\n')
      .filter((line) => !ledgerOf(published).includes(line))
    expect(added).toEqual([expect.stringMatching(/^\/how-long#visits\t[2-9A-Z]{4}\t2026-12-24$/)])
  })

  it('a section that moved keeps its code, and gets no second one', () => {
    const renamed = publish({
      ...replaceIn(
        articlePath,
        '{#hours}',
        '{#hours-a-week}',
        replaceIn(articlePath, 'section: hours', 'section: hours-a-week', published),
      ),
      'content/moved.yaml': '/how-long#hours: /how-long#hours-a-week\n',
    })
    expect(codeOf(renamed, '/how-long#hours')).toBe(codeOf(published, '/how-long#hours'))
    expect(ledgerOf(renamed)).toContain('/how-long#hours-a-week\t-\t')
  })

  it('a part that becomes a section gets its code then', () => {
    const part = publish(withText('### Deep {#deep}\n\nA.'))
    const section = publish({ ...part, ...withText('Ask.\n\n## Deep {#deep}\n\nA.') })
    expect(codeOf(part, '/how-long#deep')).toBeUndefined()
    expect(codeOf(section, '/how-long#deep')).toMatch(/^[2-9A-Z]{4}$/)
  })

  it('a draft is not published', () => {
    const draft = replaceIn(articlePath, 'topic: during', 'topic: during\ndraft: true')
    expect(
      ledgerOf(
        publish({
          ...draft,
          'content/articles/other.md': String(goodFiles[articlePath]).replaceAll('How long', 'For how long'),
        }),
      ),
    ).not.toContain('/how-long')
  })

  it('nothing is added while an error is left, since nothing is published', () => {
    const broken = publish(withText('Ask [them](/nowhere).\n\n## Who can visit? {#visits}\n\nFriends.', published))
    expect(ledgerOf(broken)).toBe(ledgerOf(published))
  })
})

describe('the day on which words changed', () => {
  const words = (contents: Contents) => String(contents['content/published-words.tsv'])

  it('is recorded for what changed and stays for all else', () => {
    const changed = publish(replaceIn(articlePath, 'Ask the program.', 'Ask your program.', published), '2026-12-24')
    const lines = words(changed)
      .split('\n')
      .filter((line) => !words(published).includes(line))
    expect(lines).toEqual([expect.stringMatching(/^\/how-long#hours\t2026-12-24\t[0-9a-f]{16}\tHow many hours\?$/)])
  })
})

describe('a ledger that was changed by hand', () => {
  const spoiled = { ...published, 'content/addresses.tsv': ledgerOf(published).replace(/^\/how-long#hours.*\n/m, '') }
  const mend = (ledgerHistory?: ReturnType<typeof parseLedger>['lines']) =>
    mendLedger(
      { mended: [], left: [], files: toContentFiles(spoiled) },
      { images: goodImages, today: '2026-12-24', ledgerHistory },
    )

  it('is brought back from its history', () => {
    const { mended } = mend(parseLedger(ledgerOf(published)).lines)
    expect(mended.map(({ path, text }) => [path, text])).toEqual([['content/addresses.tsv', ledgerOf(published)]])
  })

  it('is left alone where there is none, and it is said why', () => {
    expect(mend()).toMatchObject({
      mended: [],
      left: [
        {
          path: 'content/addresses.tsv',
          reason:
            'It was changed by hand, and lines may be missing. There is no history of the site here that could tell which. Bring it back from the last version of the site.',
        },
      ],
    })
  })
})

describe('an id that was renamed before anybody could have it', () => {
  const renamed = {
    ...replaceIn(articlePath, '{#hours}', '{#weekly-hours}', published),
    [articlePath]: String(published[articlePath])
      .replaceAll('hours', 'weekly-hours')
      .replaceAll('How many weekly-hours', 'How many hours'),
  }
  const history = parseLedger(ledgerOf(published)).lines.filter(({ address }) => address !== '/how-long#hours')

  it('leaves no line behind, since the old one was never committed', () => {
    const content = { mended: [], left: [], files: toContentFiles(renamed) }
    const { mended } = mendLedger(content, { images: goodImages, today: '2026-12-24', ledgerHistory: history })
    const text = String(mended.find(({ path }) => path === 'content/addresses.tsv')?.text)
    expect(text).toContain('/how-long#weekly-hours\t')
    expect(text).not.toContain('/how-long#hours\t')
  })
})
