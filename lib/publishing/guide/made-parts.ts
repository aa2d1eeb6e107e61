/** Name → Markdown of the parts of a document that are made from code. */
export type MadeParts = Readonly<Record<string, string>>

/**
 * Puts each part between its two marks, `<!-- made: name -->` and `<!-- end of name -->`, in place of what stood there.
 * Everything else stays as it was written.
 *
 * @throws if the document has no place for a part, since it would be lost without a word
 */
export function fillMadeParts(document: string, parts: MadeParts): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [start, end] = [`<!-- made: ${name} -->`, `<!-- end of ${name} -->`]
    const from = text.indexOf(start)
    const to = text.indexOf(end, from)
    if (from === -1 || to === -1) throw new Error(`There is no place for "${name}": write ${start} and ${end}.`)
    return `${text.slice(0, from)}${start}\n\n${part}\n\n${text.slice(to)}`
  }, document)
}
