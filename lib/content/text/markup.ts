/** What an editor typed as markup, and what it is called: `**now**` is bold text. */
export type Markup = { kind: string; typed: string }

/** Each pattern asks for a whole pair of signs, so that "a < b", "5 * 3", "[sic]" and addresses stay ordinary text. */
const patterns: [kind: string, pattern: RegExp][] = [
  ['a citation', /\[@[^\]]*\]?/],
  ['a link', /\[[^[\]]*\]\([^()\s]*(?:\s+"[^"]*")?\)/],
  ['bold text', /\*\*(?! )[^*]+(?<! )\*\*|(?<![\p{L}\p{N}])__(?! )[^_]+(?<! )__(?![\p{L}\p{N}])/u],
  ['code', /`[^`]+`/],
  ['HTML', /<!--|<\/?[a-z][a-z0-9-]*(?:\s[^<>]*=[^<>]*)?\s*\/?>/i],
]

/** The first markup in a text that is printed as it is typed. A reader would see the signs. */
export function findMarkup(text: string): Markup | undefined {
  for (const [kind, pattern] of patterns) {
    const typed = pattern.exec(text)?.[0]
    if (typed) return { kind, typed }
  }
  return undefined
}

/** "holds bold text ("**now**"), and …", to stand behind the name of the text. */
export function describeMarkup({ kind, typed }: Markup): { message: string; mend: string } {
  return {
    message: `holds ${kind} ("${typed}"), and this text is printed as it is typed`,
    mend: 'Write it as plain words.',
  }
}
