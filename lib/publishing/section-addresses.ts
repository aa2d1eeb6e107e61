import { absoluteUrl, discreetPath } from '../addresses/urls.ts'
import type { Section } from '../content/types.ts'
import { buildQrCode, type QrCode } from './qr-code.ts'

/** The address of a section that gives nothing away, with the short code that it ends with, and the square that opens it. */
export type DiscreetAddress = { code: string; address: string; qr: QrCode }

/** The whole addresses with which a section is handed on. It has no discreet one until its address is in the ledger. */
export type SectionAddresses = { address: string; discreet?: DiscreetAddress }

/** @param origin of the site, without a slash at its end */
export function buildSectionAddresses(
  { path, code }: Pick<Section, 'path' | 'code'>,
  origin: string,
): SectionAddresses {
  const address = absoluteUrl(path, origin)
  if (!code) return { address }
  const discreet = absoluteUrl(discreetPath(code), origin)
  // Upper case makes a smaller square, and any case opens the page.
  return { address, discreet: { code, address: discreet, qr: buildQrCode(discreet.toUpperCase()) } }
}
