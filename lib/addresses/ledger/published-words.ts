import { createHash } from 'node:crypto'

/**
 * What stood at an address when the ledger was last written: its title, a mark of its words, and the day on which they
 * last changed. A section is known by it again when its id has changed.
 */
export type PublishedWords = { address: string; changed: string; mark: string; title: string }

/** Where the words are recorded. Made anew, the file knows only what stands today: no days, and no id that was used before. */
export const publishedWordsPath = 'content/published-words.tsv'

/** The mark of what moved or was taken off: there are no words of it any more. */
export const elsewhere = '-'

const heading = 'address\tchanged\tmark\ttitle'

/** A mark of a text: two texts with the same one are the same, whatever white space is between their words. */
export function markOf(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 16)
}

/** The text of the file, sorted by address. */
export function formatPublishedWords(all: readonly PublishedWords[]): string {
  const sorted = [...all].sort((one, other) => (one.address < other.address ? -1 : 1))
  const lines = sorted.map(({ address, changed, mark, title }) =>
    [address, changed, mark, title.replace(/\s+/g, ' ')].join('\t'),
  )
  return `${[heading, ...lines].join('\n')}\n`
}

/** Text → what was recorded, by address. A line that cannot be read says nothing: it is written anew by the next `npm run fix`. */
export function parsePublishedWords(text: string): Map<string, PublishedWords> {
  const all = text.split('\n').flatMap((line): [string, PublishedWords][] => {
    const [address = '', changed = '', mark = '', title = ''] = line.split('\t')
    const isLine = address.startsWith('/') && /^\d{4}-\d\d-\d\d$/.test(changed) && /^(?:[0-9a-f]{16}|-)$/.test(mark)
    return isLine ? [[address, { address, changed, mark, title }]] : []
  })
  // A merge can leave two lines for one address.
  return new Map(all.sort(([, one], [, other]) => (one.changed < other.changed ? -1 : 1)))
}
