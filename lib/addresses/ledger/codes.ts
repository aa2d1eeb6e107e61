import { createHash } from 'node:crypto'

/** Letters and digits of which none is read or heard as another: no 0 and O, no 1, I and L, no U beside V. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 30 to the power of 4: 810,000 codes. */
const length = 4
const count = codeAlphabet.length ** length

const form = new RegExp(`^[${codeAlphabet}]{${length}}$`)

/**
 * What a code must not hold. It stands in large type on a page that one person hands to another, who may be ashamed, or
 * may not use the drug it names. With so few vowels, other words do not come up.
 */
const refused =
  /ANAL|ARSE|ASS|BAD|BEER|CRAP|DAMN|DEAD|DEBT|DRAG|FAG|FAKE|FAT|FEAR|GHB|HATE|JERK|KKK|MAD|METH|NARC|NERD|PCP|RAPE|RATS|SAD|SCAM|SEX|SHAM|SKAG|TRAP|TWAT|WANK|WEAK|WEED/

/** A code as it is stored, from any case. Undefined for what is none. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase()
  return typed.length === length && form.test(code) ? code : undefined
}

/**
 * The code for an address. It comes from the address itself, so that two people who add the same line write the same code.
 *
 * @param address as it stands in the ledger, such as `/how-long-it-lasts#hours`
 * @param taken the codes of all other addresses: of two that would get the same code, the second gets the next free one
 */
export function chooseCode(address: string, taken: ReadonlySet<string>): string {
  const first = createHash('sha256').update(address).digest().readUIntBE(0, 6) % count
  for (let step = 0; step < count; step += 1) {
    const code = toCode((first + step) % count)
    if (!taken.has(code) && !refused.test(code)) return code
  }
  throw new Error(`All ${count} short codes are taken.`)
}

function toCode(value: number): string {
  let [rest, code] = [value, '']
  for (let place = 0; place < length; place += 1) {
    code = codeAlphabet[rest % codeAlphabet.length] + code
    rest = Math.floor(rest / codeAlphabet.length)
  }
  return code
}
