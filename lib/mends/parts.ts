/** A part of a text, from one offset to another. */
export type Part = { start: number; end: number }

/** The YAML of a file and its Markdown, as offsets. A file that is not read as a page or a table has neither. */
export type Parts = { fields?: Part; body?: Part }

/**
 * Where the fields of a file stand, and where its text. In a page whose first or last line of three hyphens is missing,
 * nobody can say so; nothing in it is mended then.
 *
 * @param text with `\n` at the end of each line
 */
export function findParts(text: string, path: string): Parts {
  if (path.endsWith('.yaml')) return { fields: { start: 0, end: text.length } }
  if (!path.endsWith('.md')) return {}
  const fence = /^---[ \t]*\n(?:(?!---).*\n)*?---[ \t]*(?:\n|$)/.exec(text)?.[0]
  if (fence === undefined) return {}
  const start = fence.indexOf('\n') + 1
  const end = fence.trimEnd().lastIndexOf('\n') + 1
  return { fields: { start, end }, body: { start: fence.length, end: text.length } }
}

/** True for offsets within the part. */
export function isWithin(offset: number, part: Part | undefined): boolean {
  return part !== undefined && offset >= part.start && offset < part.end
}
