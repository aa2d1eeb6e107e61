import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { formatChecksum, isSumOf } from '@/lib/addresses/ledger/checksum'
import { compareLedgers } from '@/lib/addresses/ledger/compare-ledgers'
import { formatLedger, parseLedger, parseLooseLedger } from '@/lib/addresses/ledger/ledger'
import { parsePublishedAddresses } from '@/lib/addresses/ledger/published-addresses'
import { formatPublishedWords, markOf, parsePublishedWords } from '@/lib/addresses/ledger/published-words'
import { restoreLedger } from '@/lib/addresses/ledger/restore-ledger'

const page = { address: '/cost', since: '2026-11-23' }
const section = { address: '/cost#price', code: 'K7P2', since: '2026-11-24' }
const other = { address: '/a#b', code: 'M9QD', since: '2026-11-25' }
const text = 'address\tcode\tsince\n/a#b\tM9QD\t2026-11-25\n/cost\t-\t2026-11-23\n/cost#price\tK7P2\t2026-11-24\n'

describe('the ledger as a text', () => {
  it('has a heading and a line for each address, sorted', () => {
    expect(formatLedger([section, page, other])).toBe(text)
  })

  it('is read back with the number of each line', () => {
    expect(parseLedger(text)).toEqual({
      lines: [
        { ...other, line: 2 },
        { ...page, line: 3 },
        { ...section, line: 4 },
      ],
      unread: [],
    })
  })

  it.each([
    '/cost#price K7P2 2026-11-24',
    '/cost#price\tK7P2',
    '/cost#price\tk7p2\t2026-11-24',
    '/cost#price\tK7PO\t2026-11-24',
    '/cost#price\tK7P2\t24 November',
    '/Cost#price\tK7P2\t2026-11-24',
    'cost\t-\t2026-11-24',
    '/cost\t-\t2026-11-24\tmore',
    '<<<<<<< main',
  ])('a line that no program wrote is not guessed at: %j', (line) => {
    expect(parseLedger(`${line}\n`)).toEqual({ lines: [], unread: [{ text: line, line: 1 }] })
  })

  it('what a merge leaves, and spaces in place of tabs, are understood when it is mended', () => {
    const merged = `<<<<<<< main\n/cost  -  2026-11-23\n=======\n/cost#price K7P2\t2026-11-24 \n>>>>>>> branch\n`
    expect(parseLooseLedger(merged).lines).toMatchObject([page, section])
  })

  it('has a sum that the command sha256sum can verify', () => {
    expect(formatChecksum('address\tcode\tsince\n')).toMatch(/^[0-9a-f]{64} {2}addresses\.tsv\n$/)
    expect(isSumOf(formatChecksum(text), text)).toBe(true)
    expect(isSumOf(formatChecksum(text), text.replace('K7P2', 'K7P3'))).toBe(false)
    expect(isSumOf('', text)).toBe(false)
  })
})

describe('held against every line that was published', () => {
  it.each([
    ['all are there', [page, section], [section, page], { missing: [], changed: [] }],
    ['one is gone', [page], [section, page], { missing: [section], changed: [] }],
    [
      'a code is another',
      [{ ...section, code: 'ABCD' }],
      [section],
      { missing: [], changed: [{ before: section, now: { ...section, code: 'ABCD' } }] },
    ],
    [
      'a code is gone',
      [{ address: section.address, since: section.since }],
      [section],
      { missing: [], changed: [{ before: section, now: { address: section.address, since: section.since } }] },
    ],
    [
      'a part of a section became a section, and got its code',
      [{ ...page, code: 'ABCD' }],
      [page],
      { missing: [], changed: [] },
    ],
    ['it got it earlier', [{ ...page, code: 'ABCD' }], [{ ...page, code: 'ABCD' }, page], { missing: [], changed: [] }],
    [
      'it lost it again',
      [page],
      [{ ...page, code: 'ABCD' }, page],
      { missing: [], changed: [{ before: { ...page, code: 'ABCD' }, now: page }] },
    ],
    ['a line is new', [page, other], [page], { missing: [], changed: [] }],
  ])('%s', (_name, lines, published, loss) => {
    expect(compareLedgers(lines, published)).toEqual(loss)
  })
})

describe('what was lost is brought back', () => {
  const restore = (
    typed: string,
    history: Parameters<typeof parsePublishedAddresses>[1],
    sum = formatChecksum(typed),
  ) => {
    const file = (path: string, value: string) => new VFile({ path, value })
    const files = { ledger: file('a', typed), checksum: file('b', sum), words: file('c', '') }
    const lines = restoreLedger(typed, parsePublishedAddresses(files, history))
    return lines && formatLedger(lines)
  }

  it.each([
    ['a line that was taken out', text.replace('/cost\t-\t2026-11-23\n', '')],
    ['a code that was changed', text.replace('K7P2', 'ABCD')],
    ['a line that cannot be read', text.replace('/cost\t-\t', '/cost - ').replace('K7P2\t', 'K7P2')],
    ['both sides of a merge', text.replace('/cost\t', '<<<<<<< a\n/cost\t-\t2026-11-23\n=======\n/cost\t')],
    ['everything', ''],
  ])('%s', (_name, typed) => {
    expect(restore(typed, [section, page, other])).toBe(text)
  })

  it('of two lines with one code, the published one keeps it', () => {
    expect(restore(`${text}/aa\tK7P2\t2026-12-01\n`, [section, page, other])).toBe(
      text.replace('/cost\t', '/aa\t-\t2026-12-01\n/cost\t'),
    )
  })

  it('without a history only what is as it was written is trusted', () => {
    expect(restore(text, undefined)).toBe(text)
    expect(restore(text.replace('K7P2', 'ABCD'), undefined, formatChecksum(text))).toBeUndefined()
  })
})

describe('the words that were published', () => {
  const words = {
    address: '/cost#price',
    changed: '2026-11-24',
    mark: markOf('What does it cost?\nMuch.'),
    title: 'What does it cost?',
  }

  it('are recorded by a mark and a title, and read back', () => {
    const recorded = formatPublishedWords([words])
    expect(recorded).toBe(`address\tchanged\tmark\ttitle\n/cost#price\t2026-11-24\t${words.mark}\tWhat does it cost?\n`)
    expect(parsePublishedWords(recorded)).toEqual(new Map([['/cost#price', words]]))
  })

  it('are the same whatever white space is between them, and others else', () => {
    expect(markOf(' What does  it cost?\n\nMuch. ')).toBe(words.mark)
    expect(markOf('What does it cost? Little.')).not.toBe(words.mark)
  })

  it('that cannot be read say nothing', () => {
    expect(parsePublishedWords('address\tchanged\n/cost#price\tyesterday\tx\ty\n\n<<<<<<<\n')).toEqual(new Map())
  })
})
