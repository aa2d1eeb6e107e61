import type { Point } from 'unist'

/** Where a part of a text stands in the file. `start` is the place of the text, which may run over several lines. */
export function placeInText(text: string, offset: number, start: Point | undefined): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  const line = (start?.line ?? 1) + before.length - 1
  const last = before.at(-1)?.length ?? 0
  return { line, column: before.length > 1 ? last + 1 : (start?.column ?? 1) + last }
}
