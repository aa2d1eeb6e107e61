import { applyEdits, countBelow, createMover, type Edit, revertEdits } from './edit.ts'
import { createMeaningGuard } from './meaning.ts'
import type { Mend, MendContext } from './mend.ts'
import { mends } from './mends.ts'

/** What was changed, and its line: in the text as it was, and in the mended one. */
export type Change = { before: number; after: number; what: string }

/** A text with all safe mends made. `changes` is empty, and the text the same, if there is nothing to mend. */
export type MendedText = { text: string; changes: Change[] }

/** One mend can make way for another: a heading that is seen at last gets its id in the next round. */
const mostRounds = 10

/** Mends a text as far as that is safe. What comes out has nothing left to mend. */
export function mendText(text: string, context: MendContext): MendedText {
  const steps: { text: string; edits: Edit[] }[] = []
  let current = text
  for (let round = 0, count = -1; round < mostRounds && count < steps.length; round += 1) {
    count = steps.length
    for (const mend of Object.values(mends)) {
      const edits = findSafe(mend, current, context)
      if (edits.length > 0) steps.push({ text: current, edits })
      current = applyEdits(current, edits)
    }
  }
  return { text: current, changes: listChanges(text, current, steps) }
}

function findSafe(mend: Mend, text: string, context: MendContext): Edit[] {
  const edits = mend.find(text, context)
  if (mend.changesMeaning || edits.length === 0) return edits
  const isSame = createMeaningGuard(text, context.path)
  let tries = mostTries
  return keepSafe(edits, (some) => tries-- > 0 && isSame(applyEdits(text, some)))
}

/** Each try reads the text anew. */
const mostTries = 40

/** The edits that are safe together. Where one is not, those before and after it are tried apart. */
function keepSafe(edits: Edit[], isSafe: (some: Edit[]) => boolean): Edit[] {
  if (edits.length === 0 || isSafe(edits)) return edits
  if (edits.length === 1) return []
  const half = Math.ceil(edits.length / 2)
  const [first, second] = [keepSafe(edits.slice(0, half), isSafe), keepSafe(edits.slice(half), isSafe)]
  const both = [...first, ...second]
  return first.length === 0 || second.length === 0 || isSafe(both) ? both : first
}

function listChanges(text: string, mended: string, steps: { text: string; edits: Edit[] }[]): Change[] {
  const [lineBefore, lineAfter] = [createLineFinder(text), createLineFinder(mended)]
  const movers = steps.map(({ edits }) => createMover(edits))
  const reverters = steps.map((step) => createMover(revertEdits(step.text, step.edits)))
  const changes = steps.flatMap(({ edits }, at) =>
    edits.map(({ start, what }) => {
      const first = reverters.slice(0, at).reduceRight((offset, move) => move(offset), start)
      const last = movers.slice(at).reduce((offset, move) => move(offset), start)
      return { before: lineBefore(first), after: lineAfter(last), what }
    }),
  )
  return changes.sort((one, other) => one.before - other.before)
}

/** The line of an offset, from 1. */
function createLineFinder(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\r\n?|\n/g)].map(({ 0: { length }, index }) => index + length)
  return (offset) => countBelow(starts, offset + 1) + 1
}
