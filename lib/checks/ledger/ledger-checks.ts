import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { checkLedgerLines } from './ledger-lines.ts'
import { checkLostAddresses } from './lost-addresses.ts'
import { checkNewAddresses } from './new-addresses.ts'
import { checkReusedAddresses } from './reused-addresses.ts'

/** Every rule about addresses that were published. */
export const ledgerChecks: ((library: ParsedLibrary) => void)[] = [
  checkLedgerLines,
  checkLostAddresses,
  checkReusedAddresses,
  checkNewAddresses,
]
