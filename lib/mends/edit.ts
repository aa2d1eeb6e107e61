/** One change of a text: what stands from `start` to `end` becomes `text`. Offsets count as those of strings do. */
export type Edit = {
  start: number
  end: number
  text: string
  /** What was done, to stand behind the number of a line: "took the spaces at the end away". */
  what: string
}

/** The text with the edits made. They stand in the order of the text and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let end = 0
  for (const edit of edits) {
    pieces.push(text.slice(end, edit.start), edit.text)
    end = edit.end
  }
  return [...pieces, text.slice(end)].join('')
}

/** Finds where a place of a text stands once the edits are made. What was taken away counts as the place it stood at. */
export function createMover(edits: readonly Edit[]): (offset: number) => number {
  const starts = edits.map(({ start }) => start)
  const shifts = [0]
  for (const { start, end, text } of edits) shifts.push((shifts.at(-1) ?? 0) + text.length - (end - start))
  return (offset) => {
    const count = countBelow(starts, offset)
    const last = edits[count - 1]
    if (last && last.end > offset) return last.start + (shifts[count - 1] ?? 0)
    return offset + (shifts[count] ?? 0)
  }
}

/** The edits that make the old text of the new one. `text` is the old one. */
export function revertEdits(text: string, edits: readonly Edit[]): Edit[] {
  const move = createMover(edits)
  return edits.map((edit) => {
    const start = move(edit.start)
    return { ...edit, start, end: start + edit.text.length, text: text.slice(edit.start, edit.end) }
  })
}

/** How many of the numbers, which rise, are smaller. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
