import { checksumPath, formatChecksum } from '../../lib/addresses/ledger/checksum.ts'
import { chooseCode } from '../../lib/addresses/ledger/codes.ts'
import { formatLedger, type LedgerLine, ledgerPath } from '../../lib/addresses/ledger/ledger.ts'
import { formatPublishedWords, markOf, publishedWordsPath } from '../../lib/addresses/ledger/published-words.ts'
import { outlineBody } from '../../lib/content/outline.ts'

const since = '2026-11-23'

/** What `npm run fix` would write about the addresses of a made-up site, in a hundredth of the time. */
export function generateLedger(content: ReadonlyMap<string, string>): Map<string, string> {
  const taken = new Set<string>()
  const pages = [...content].filter(([path]) => path.endsWith('.md'))
  const standing = pages.flatMap(([path, text]) => {
    const slug = path.replace(/^.*\/|\.md$/g, '')
    const all = outlineBody(text, slug).sections.flatMap((section) => [section, ...section.sections])
    const sections = all.map(({ place, title }) => ({ address: place, title, path }))
    const title = /^title: (.*)$/m.exec(text)?.[1] ?? slug
    return [{ address: `/${slug}`, title, path }, ...sections]
  })
  const lines = standing.map(({ address, path }): LedgerLine => {
    if (!address.includes('#') || !path.startsWith('content/articles/')) return { address, since }
    const code = chooseCode(address, taken)
    taken.add(code)
    return { address, code, since }
  })
  const words = standing.map(({ address, title }) => ({ address, changed: since, mark: markOf(address), title }))
  const ledger = formatLedger(lines)
  return new Map([
    [ledgerPath, ledger],
    [checksumPath, formatChecksum(ledger)],
    [publishedWordsPath, formatPublishedWords(words)],
  ])
}
