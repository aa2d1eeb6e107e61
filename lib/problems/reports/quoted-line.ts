import { type LineCell, toCells, widthOf } from './line-cells.ts'

/** A line of a file as a report shows it, and signs to print below it that mark the words concerned. */
export type QuotedLine = { text: string; underline: string | undefined }

/** Columns of a terminal that a quotation takes at most. */
const widest = 100
/** So many of them stand before the words concerned where the start of a line is left out. */
const before = 40
/** No quotation needs more characters than that on each side of the words, however long the line is. */
const farthest = 2 * widest

/**
 * Quotes a line without the space around it; of a long one, the part that holds the words concerned.
 * Nothing is marked where the whole line is meant, or where it is not certain how wide the letters before are shown.
 *
 * @param column where the words concerned start, 1 for the first character
 * @param endColumn the column behind them, if it is known and on the same line
 */
export function quoteLine(line: string, column: number, endColumn?: number): QuotedLine {
  const offset = Math.max(0, column - 1 - farthest)
  const cells = toCells(line.slice(offset, column - 1 + farthest), offset)
  if (!cells.some(isSeen)) return { text: '', underline: undefined }
  const mark = indexAt(cells, column - 1)
  const behind = Math.max(mark + 1, indexAt(cells, (endColumn ?? column + 1) - 1))
  const start = Math.min(mark, cells.findIndex(isSeen))
  const end = Math.max(Math.min(behind, cells.length), cells.findLastIndex(isSeen) + 1)
  const [from, to] = chooseWindow(cells, start, end, mark)
  const shown = cells.slice(from, to)
  const hasMoreBefore = from > start || offset > 0
  const hasMoreBehind = to < end || line.slice(column - 1 + farthest).trim() !== ''
  const isAll = mark === start && (endColumn === undefined || behind >= end)
  const text = shown.map((cell) => cell.shown).join('')
  return {
    text: `${hasMoreBefore ? '…' : ''}${text}${hasMoreBehind ? '…' : ''}`,
    underline: isAll ? undefined : underline(shown, mark - from, behind - from, hasMoreBefore ? ' ' : ''),
  }
}

function isSeen({ shown }: LineCell): boolean {
  return shown.trim() !== ''
}

function indexAt(cells: LineCell[], offset: number): number {
  return indexOrEnd(
    cells,
    cells.findIndex((cell) => cell.offset >= offset),
  )
}

function indexOrEnd(cells: LineCell[], index: number): number {
  return index === -1 ? cells.length : index
}

/** The part of the line from `start` to `end` that is shown: all of it if it fits, else what is around the mark. */
function chooseWindow(cells: LineCell[], start: number, end: number, mark: number): [number, number] {
  const isFarIn = widthOf(cells.slice(start, mark)) > widest - before / 2
  const from = isFarIn ? fitBefore(cells, start, mark) : start
  const fitting = cells.slice(from, end).findIndex((_, at) => widthOf(cells.slice(from, from + at + 1)) > widest)
  if (fitting === -1) return [from, end]
  const space = cells.slice(0, from + fitting + 1).findLastIndex((cell) => !isSeen(cell))
  return [from, space > from + fitting - before / 2 && space > mark ? space : from + fitting]
}

/** Goes back from the mark as far as it may, and then on to the start of a word, if one is near. */
function fitBefore(cells: LineCell[], start: number, mark: number): number {
  let from = mark
  while (from > start && widthOf(cells.slice(from - 1, mark)) <= before) from -= 1
  const space = cells.slice(from, mark).findIndex((cell) => !isSeen(cell))
  return space !== -1 && space < before / 2 ? from + space + 1 : from
}

/** Each sign stands below what it marks. A tab stays a tab, and a wide letter becomes a wide space, so that the lines agree. */
function underline(cells: LineCell[], mark: number, behind: number, indent: string): string | undefined {
  if (cells.slice(0, behind).some(({ width }) => width === undefined)) return undefined
  const space = cells
    .slice(0, mark)
    .map(({ shown, width = 1 }) => (shown === '\t' ? shown : width === 2 ? '\u3000' : ' '.repeat(width)))
  return indent + space.join('') + '^'.repeat(Math.max(1, widthOf(cells.slice(mark, behind))))
}
