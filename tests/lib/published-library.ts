import { checksumPath } from '@/lib/addresses/ledger/checksum'
import { ledgerPath } from '@/lib/addresses/ledger/ledger'
import { publishedWordsPath } from '@/lib/addresses/ledger/published-words'
import { mendLedger } from '@/lib/mends/ledger/mend-ledger'
import { type Contents, goodImages, toContentFiles } from './small-library'

/** A site with what `npm run fix` writes about its addresses, as it was published on the given day. */
export function publish(contents: Contents, today = '2026-11-23'): Contents {
  const empty = { [ledgerPath]: 'address\tcode\tsince\n', [checksumPath]: emptySum, [publishedWordsPath]: '' }
  const files = toContentFiles({ ...empty, ...contents })
  const { mended } = mendLedger({ mended: [], left: [], files }, { images: goodImages, today })
  return { ...empty, ...contents, ...Object.fromEntries(mended.map(({ path, text }) => [path, text])) }
}

const emptySum = '03030a6335d31aebd93a5e370e84de428acf640f054bcd6ee1cd836b4e4aba69  addresses.tsv\n'
