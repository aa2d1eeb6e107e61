/** A text in straight quotes, as YAML reads it back: single ones if it holds a double one or a backslash. */
export function quoteText(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}

/** What a value was meant to say: without the quotes around it, be they straight, curly or of two kinds. */
export function unquoteText(value: string): string {
  const trimmed = value.trim()
  const inner = /^(["'“”„])(.*)\1$|^[“„](.*)[”“]$/s.exec(trimmed)
  return inner ? (inner[2] ?? inner[3] ?? '') : trimmed
}
