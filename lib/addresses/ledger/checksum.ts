import { createHash } from 'node:crypto'

/** Where the sum of the ledger stands. A lost line shows by it even where there is no history to look into. */
export const checksumPath = 'content/addresses.sha256'

/** The sum of the ledger's text in the form of the command `sha256sum`, which can verify it: `sha256sum -c addresses.sha256`. */
export function formatChecksum(ledger: string): string {
  return `${sumOf(ledger)}  addresses.tsv\n`
}

/** True if the recorded sum is that of the ledger. */
export function isSumOf(recorded: string, ledger: string): boolean {
  return recorded.trim() === formatChecksum(ledger).trim()
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
