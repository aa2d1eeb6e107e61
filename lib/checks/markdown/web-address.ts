/** The site that an address on the web leads to, without `www.`: `samhsa.gov`. Undefined for every other kind of address. */
export function siteOf(address: string): string | undefined {
  if (!/^https?:/i.test(address)) return undefined
  return URL.canParse(address) ? withoutWww(new URL(address).host) : undefined
}

/** `www.SAMHSA.gov` and `samhsa.gov` are one site. */
export function withoutWww(host: string): string {
  return host.toLowerCase().replace(/^www\./, '')
}
