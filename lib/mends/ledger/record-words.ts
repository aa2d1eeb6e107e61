import type { LedgerLine } from '../../addresses/ledger/ledger.ts'
import { elsewhere, type PublishedWords } from '../../addresses/ledger/published-words.ts'

/** What stands at an address: its title, and a mark of its words. */
type Standing = { address: string; title: string; mark: string | undefined }

/**
 * What is recorded of each published address. The day stays as long as the words do. Of what moved or was taken off, the
 * title stays, so that its address is never given to something else.
 */
export function recordWords(
  standing: readonly Standing[],
  ledger: readonly LedgerLine[],
  before: ReadonlyMap<string, PublishedWords>,
  today: string,
): PublishedWords[] {
  const stands = new Set(standing.map(({ address }) => address))
  const left = ledger.flatMap(({ address }) => {
    const known = stands.has(address) ? undefined : before.get(address)
    if (!known || known.mark === elsewhere) return known ? [known] : []
    return [{ ...known, changed: today, mark: elsewhere }]
  })
  const here = standing.flatMap(({ address, title, mark }) => {
    const known = before.get(address)
    if (mark === undefined || known?.mark === mark) return known ? [known] : []
    return [{ address, changed: today, mark, title }]
  })
  return [...here, ...left]
}
