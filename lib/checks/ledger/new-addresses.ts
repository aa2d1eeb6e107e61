import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { hasErrors, report } from '../../problems/problem.ts'
import { findLostAddresses } from './new-places.ts'
import { listStandingAddresses, type StandingAddress } from './standing-addresses.ts'

/** Tells of what has no line in the ledger yet. Nobody is held up by it: the line comes with the change, on the main branch. */
export function checkNewAddresses(library: ParsedLibrary): void {
  const { published } = library
  if (!published?.exists) return
  const known = [...published.ledger.lines, ...(published.history ?? [])]
  const listed = new Set(known.map(({ address }) => address))
  // What was only renamed is spoken of elsewhere.
  const renamed = new Set(findLostAddresses(library).map(({ now }) => now?.address))
  const isNew = ({ address, section }: StandingAddress) =>
    !listed.has(address) && !renamed.has(address) && section?.id !== ''
  const byFile = Map.groupBy(listStandingAddresses(library).filter(isNew), ({ entry }) => entry.file)
  for (const [file, fresh] of byFile) {
    if (hasErrors(file)) continue
    const page = fresh.find(({ section }) => !section)
    const all = page ? [page] : fresh
    for (const { address, section } of all) {
      report(file, {
        rule: 'address-new',
        reason: section
          ? `The section ${address} has no line in content/addresses.tsv yet.`
          : `The page ${address} ${formatCount(fresh.length - 1)} no line in content/addresses.tsv yet.`,
        why: 'With the line its address is kept for ever. A section also gets its short code.',
        mend: 'Nothing to do: the lines come by themselves when the change is on the main branch. To have them now, type: npm run fix',
        place: section && { line: section.line, column: 1 },
      })
    }
  }
}

function formatCount(sections: number): string {
  if (sections === 0) return 'has'
  return sections === 1 ? 'and its section have' : `and its ${sections} sections have`
}
