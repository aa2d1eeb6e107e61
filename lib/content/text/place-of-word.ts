type Place = { line: number; column: number }

/**
 * Where a word of a field stands in its file. YAML folds lines and takes quotation marks off, so the word is looked for:
 * the third "use" of the value is the third "use" after the name of the field.
 *
 * @param field where the field starts, with its name
 * @param value what the field says
 * @param offset where in the value the word starts
 */
export function placeOfWord(source: string, field: Place, value: string, offset: number): Place {
  const word = /^[\p{L}\p{N}]+/u.exec(value.slice(offset))?.[0]
  if (!word) return field
  const lines = source.split('\n').slice(field.line - 1)
  const text = lines.join('\n')
  const name = /^[\s"']*[^:]*:/.exec(text.slice(field.column - 1))?.[0] ?? ''
  let at = field.column - 2 + name.length
  for (let count = wordsIn(value.slice(0, offset), word); count >= 0 && at !== -1; count -= 1)
    at = text.indexOf(word, at + 1)
  if (at === -1) return field
  const before = text.slice(0, at).split('\n')
  return { line: field.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 }
}

function wordsIn(text: string, word: string): number {
  return text.split(word).length - 1
}
