import { breakLines, cutLines, type Setting } from './break-lines.ts'

/** A way to set a text: font size and widest line in px, the most lines, and the most characters it is meant for. */
export type Step = { size: number; width: number; lines: number; longest?: number }

/** Ways to set a text: those that are tried in turn, and the one that takes any text and cuts what is too long. */
export type Steps = { tried: readonly Step[]; last: Step }

/** Lines as they are drawn, in order, and their font size in px. */
export type Lines = { size: number; lines: string[] }

/** Sets a text in the first way that holds all of it. */
export function fitLines(text: string, { tried, last }: Steps, letters: Pick<Setting, 'font' | 'spacing'>): Lines {
  const length = [...text].length
  const fits = tried.find(
    (step) => length <= (step.longest ?? length) && breakLines(text, { ...letters, ...step }).length <= step.lines,
  )
  const { size, width, lines } = fits ?? last
  return { size, lines: cutLines(text, { ...letters, size, width }, lines) }
}
