import type { Root } from 'mdast'
import { createPlacedReader } from '../../content/markdown/placed-text.ts'
import type { Document } from '../../content/parsed-library.ts'
import { type Amount, countsTime, findAmounts } from '../../content/text/amounts.ts'
import { splitSentences } from '../../content/text/sentences.ts'
import { type CitedUnit, findCitedUnits } from './cited-units.ts'
import { findClaims } from './claims.ts'

/** A number with what it counts that was typed by hand, and that says something about treatment. */
export type TypedFigure = {
  amount: Amount
  /** The sentence it stands in, or its heading, item or cell, as a reader sees it, without its figures. */
  sentence: string
  /** The same as it was typed. */
  typed: string
  /** True if a source stands in its sentence, or behind it in its paragraph, list, table or block. */
  isCited: boolean
  /** Headings and the titles of blocks hold no citation: it stands below them. */
  holdsCitation: boolean
  /** Where it stands in the file. It is looked up late, since few figures are told of. */
  findPlace: () => { line: number; column: number }
}

/**
 * The figures that a text types by hand.
 *
 * Articles cite at the end of a sentence, of a paragraph, of a list, and of the words that lead to a list. Tables and
 * pictures of hours have their source in the paragraph before or behind them. A heading has it anywhere below.
 */
export function collectTypedFigures({ tree, body }: Document): TypedFigure[] {
  const figures = collected.get(tree) ?? readTypedFigures(tree, body)
  collected.set(tree, figures)
  return figures
}

/** Four rules ask for the same figures. */
const collected = new WeakMap<Root, TypedFigure[]>()

function readTypedFigures(tree: Root, body: string): TypedFigure[] {
  // Without the table of facts, `{{id}}` leaves nothing behind: what is found was typed.
  const reader = createPlacedReader(body, undefined)
  const offsetOf = createOffsets(body)
  return findCitedUnits(tree.children, body).flatMap((unit) =>
    unit.texts.flatMap(({ source, headings }) => {
      const { text, placeAt } =
        typeof source === 'string' ? reader.readWithin(unit.node, source) : reader.readNode(source)
      const counted = headings.map((heading) => (typeof heading === 'string' ? heading : reader.readNode(heading).text))
      return splitSentences(text).flatMap((sentence) => {
        const amounts = findAmountsIn(sentence.text, counted, unit)
        if (amounts.length === 0) return []
        const from = offsetOf(placeAt(sentence.offset))
        const to = offsetOf(placeAt(sentence.offset + sentence.text.length - 1)) + 1
        const typed = body.slice(from, to).replace(/\s+/g, ' ')
        const cited = body.slice(from, unit.end).includes('[@')
        return amounts.map((amount) => ({
          amount,
          sentence: sentence.text,
          typed,
          isCited: unit.isIntroduced || cited,
          holdsCitation: typeof source !== 'string' && source.type !== 'heading',
          findPlace: () => placeAt(sentence.offset + amount.offset),
        }))
      })
    }),
  )
}

function findAmountsIn(text: string, headings: string[], { isSample }: CitedUnit): Amount[] {
  const amounts = [...findClaims(text), ...(headings.length > 0 ? findCellAmounts(text, headings) : [])]
  return amounts.filter((amount) => !isSample || !countsTime(amount))
}

const onlyNumbers =
  /^(?:(?:about|at least|less than|more than|over|under|up to) )?[\d$][\d$.,% –-]*(?:to \d[\d.,%]*)?(?: or (?:less|more))?$/i
const counted = /\b(?:days|dollars|hours|minutes|months|percent|weeks|years)\b|%|\$/i

/** "9 to 19" below "Hours a week": the heading says what a cell counts. */
function findCellAmounts(cell: string, headings: string[]): Amount[] {
  const unit = headings.map((words) => counted.exec(words)?.[0]).find((found) => found !== undefined)
  if (!unit || !onlyNumbers.test(cell)) return []
  const text = cell.replace(/ or (?:less|more)$/i, '')
  return findAmounts(unit === '$' ? text.replace(/\d/, '$$$&') : `${text} ${unit}`).map((amount) => ({
    ...amount,
    text: cell,
    offset: 0,
  }))
}

/** Line and column → offset in the body. */
function createOffsets(body: string): (place: { line: number; column: number }) => number {
  const starts = [0]
  for (let at = body.indexOf('\n'); at !== -1; at = body.indexOf('\n', at + 1)) starts.push(at + 1)
  return ({ line, column }) => (starts[line - 1] ?? 0) + column - 1
}
