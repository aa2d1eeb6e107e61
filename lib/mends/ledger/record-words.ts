import type { PublishedWords } from '../../addresses/ledger/published-words.ts'

/** What stands at an address: its title, and a mark of its words. */
type Standing = { address: string; title: string; mark: string | undefined }

/** What is recorded of each address that stands on the site. The day stays as long as the words do. */
export function recordWords(
  standing: readonly Standing[],
  before: ReadonlyMap<string, PublishedWords>,
  today: string,
): PublishedWords[] {
  return standing.flatMap(({ address, title, mark }) => {
    const known = before.get(address)
    if (mark === undefined || known?.mark === mark) return known ? [known] : []
    return [{ address, changed: today, mark, title }]
  })
}
