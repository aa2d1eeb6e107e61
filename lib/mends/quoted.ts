/** A text as YAML reads it back: in straight quotes, single ones if it holds a double one or a backslash. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}

/**
 * The value of a field in quotes, if it is certain that the whole of it is meant as text. Curly quotes around it were meant
 * as straight ones. Undefined for a list, a group, a value that is in quotes already, and one with a remark behind it.
 */
export function quoteValue(value: string): string | undefined {
  const curly = /^“([^“”]*)”$/.exec(value)?.[1]
  if (curly !== undefined) return quote(curly)
  const isRemark = /(?:^|\s)#(?:\s|$)/.test(value)
  const isStructure = /^(?:\[|\{(?!\{)|[-?] |[|>][-+\d]*$)/.test(value)
  return isRemark || isStructure || isQuoted(value) ? undefined : quote(value)
}

/** `"Clean" or "dirty"` starts with a word in quotes, and goes on. With an odd number of marks, one of them is missing. */
function isQuoted(value: string): boolean {
  const [mark] = /^["']/.exec(value) ?? []
  if (!mark) return false
  const parts = value.split(mark)
  return parts.length % 2 === 0 || (parts.length < 4 && value.endsWith(mark)) || value.includes('\\')
}
