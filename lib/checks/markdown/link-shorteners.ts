/** Sites whose only purpose is to lead somewhere else. Nobody can see where, and the place can change after it was checked. */
export const shorteners: ReadonlySet<string> = new Set([
  ...['amzn.to', 'bit.ly', 'bitly.com', 'bl.ink', 'buff.ly', 'cutt.ly', 'dlvr.it', 'fb.me', 'goo.gl', 'is.gd', 'j.mp'],
  ...['linktr.ee', 'lnkd.in', 'ow.ly', 'rb.gy', 'rebrand.ly', 's.id', 'shorturl.at', 't.co', 't.ly', 'tiny.cc'],
  ...['tinyurl.com', 'trib.al', 'tr.im', 'urlz.fr', 'v.gd', 'wp.me'],
])
