import { describe, expect, it } from 'vitest'
import { formatChecksum } from '@/lib/addresses/ledger/checksum'
import type { LedgerLine } from '@/lib/addresses/ledger/ledger'
import { parseLedger } from '@/lib/addresses/ledger/ledger'
import { buildLibrary } from '@/lib/library/build-library'
import { publish } from '../../published-library'
import { goodFiles, goodImages, problemsOf, toContentFiles } from '../../small-library'

const published = publish(goodFiles)
const ledger = String(published['content/addresses.tsv'])
const hours = ledger.split('\n').find((line) => line.startsWith('/how-long#hours')) ?? ''
const code = hours.split('\t')[1] ?? ''
const history = parseLedger(ledger).lines.map(({ line, ...rest }) => rest)

const lost = 'The address and the short code in this line stand in letters and on paper. They would open nothing.'
const fix = 'Type: npm run fix'

/** What is found in a ledger. Its sum is right, unless another one is given. */
function found(text: string | undefined, { sum, before }: { sum?: string; before?: LedgerLine[] | undefined } = {}) {
  const { 'content/addresses.tsv': _ledger, 'content/addresses.sha256': _sum, ...rest } = published
  const contents = {
    ...rest,
    'content/addresses.tsv': text ?? '',
    'content/addresses.sha256': sum ?? formatChecksum(text ?? ''),
  }
  const files = toContentFiles(contents)
  if (text === undefined && files.ledger) {
    files.ledger.ledger.value = undefined as never
    if (sum === undefined) files.ledger.checksum.value = undefined as never
  }
  const built = buildLibrary({ files, images: goodImages, today: '2026-12-01', ledgerHistory: before })
  return problemsOf(built.files)
}

describe('the ledger', () => {
  it('is right as npm run fix wrote it', () => {
    expect(found(ledger, { before: history })).toEqual([])
  })

  it('holds only lines that can be read', () => {
    expect(found(`${ledger}/how-long#more K7P2 2026-11-23\n`)).toEqual([
      {
        at: 'content/addresses.tsv:7:1',
        rule: 'ledger-line',
        reason: '"/how-long#more K7P2 2026-11-23" is not an address, a code and a day with tabs between them.',
        why: lost,
        mend: `${fix}. This list is written by it alone.`,
      },
    ])
  })

  it('names an address once, and gives a code once', () => {
    expect(
      found(`${ledger}${hours}\n/how-long#length\t${code}\t2026-11-23\n`).map(({ at, rule, reason }) => [
        at,
        rule,
        reason,
      ]),
    ).toEqual([
      ['content/addresses.tsv:7:1', 'ledger-line', '/how-long#hours stands here twice.'],
      ['content/addresses.tsv:8:1', 'ledger-line', '/how-long#length stands here twice.'],
    ])
    const doubled = ledger.replace(/(\/how-long#length\t)[^\t]+/, `$1${code}`)
    expect(found(doubled)).toEqual([
      {
        at: 'content/addresses.tsv:6:1',
        rule: 'ledger-code',
        reason: `The code ${code} belongs to /how-long#hours already.`,
        why: 'Whoever was given the code would be shown one section or the other.',
        mend: fix,
      },
    ])
  })
})

describe('a line that was taken out', () => {
  const without = ledger.replace(`${hours}\n`, '')

  it('is named where there is a history, with the line', () => {
    expect(found(without, { before: history })).toContainEqual({
      at: 'content/addresses.tsv:1:1',
      rule: 'ledger-lost',
      reason: 'The line of /how-long#hours was taken out.',
      why: lost,
      mend: `${fix}. It brings the line back:\n${hours}`,
    })
  })

  it('shows by the sum where there is none', () => {
    expect(found(without, { sum: formatChecksum(ledger) })).toContainEqual({
      at: 'content/addresses.tsv:1:1',
      rule: 'ledger-changed',
      reason: 'This list is not as the last "npm run fix" wrote it.',
      why: 'A line that someone takes out or changes by hand is a link or a printed code that opens nothing.',
      mend: 'Bring content/addresses.tsv and content/addresses.sha256 back from the last version of the site.',
    })
  })

  it('with all the others is one problem', () => {
    const gone = {
      at: 'content/addresses.tsv:1:1',
      rule: 'ledger-lost',
      reason: 'The list of published addresses is gone.',
      why: 'All short codes that stand in letters and on paper would open nothing.',
    }
    expect(found(undefined, { before: history })).toEqual([{ ...gone, mend: fix }])
    expect(found(undefined, { sum: formatChecksum(ledger) })).toEqual([
      { ...gone, mend: 'Bring content/addresses.tsv back from the last version of the site.' },
    ])
  })
})

describe('a line that was changed', () => {
  it('to another code is refused with the line as it was', () => {
    expect(found(hours && ledger.replace(code, 'K7P2'), { before: history })).toEqual([
      {
        at: 'content/addresses.tsv:5:1',
        rule: 'ledger-code',
        reason: `The code of /how-long#hours was ${code} until now, and here it is K7P2.`,
        why: lost,
        mend: `${fix}. It brings the line back:\n${hours}`,
      },
    ])
  })

  it('to another day is refused, too', () => {
    expect(found(ledger.replace(hours, hours.replace('2026-11-23', '2026-11-24')), { before: history })).toEqual([
      {
        at: 'content/addresses.tsv:5:1',
        rule: 'ledger-line',
        reason: '/how-long#hours was published on 2026-11-23, and here it is 2026-11-24.',
        why: 'What is known of an address would be wrong.',
        mend: `${fix}. It brings the line back:\n${hours}`,
      },
    ])
  })

  it('shows by the sum alone where it is one that never was', () => {
    expect(
      found(`${ledger}/zoo\t-\t2026-11-23\n`, { sum: formatChecksum(ledger), before: history }).map(({ rule }) => rule),
    ).toContain('ledger-changed')
  })
})

it('a site without a ledger is told to write one', () => {
  expect(found(undefined)).toEqual([
    {
      at: 'content/addresses.tsv:1:1',
      rule: 'ledger-missing',
      reason: 'There is no list of published addresses yet.',
      why: 'With it, no link to a section is ever lost, and each section has its short code.',
      mend: fix,
    },
  ])
})
