import type { VFile } from 'vfile'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { collectPrintedTexts, type PrintedText } from '../printed-texts.ts'
import { coverPhrases, createNameCover } from './names.ts'

/** A text that the site prints, and the same with dots in place of what is not in our own words. Both have one length. */
export type OwnText = { file: VFile; text: PrintedText; ours: string }

/**
 * The English texts that may hold a word which a rule looks for, without what others said: quotations, names, titles of sources.
 * A word that a figure brings into a page is left to facts.yaml, where the figure stands.
 *
 * @param holdsWord a quick question to a text, since nearly all texts hold none of the words
 */
export function collectOwnTexts(library: ParsedLibrary, holdsWord: (text: string) => boolean): OwnText[] {
  const { facts, sources } = library.tables
  const coverNames = createNameCover(sources.parsed?.data.map(({ title }) => title) ?? [])
  const figures = (facts.parsed?.data.facts ?? []).map(({ value }) => value).filter(holdsWord)
  return collectPrintedTexts(library).flatMap(({ file, texts, isEnglish }) =>
    (isEnglish ? texts : [])
      .filter(({ isQuotation, text }) => !isQuotation && holdsWord(text))
      .map((text) => {
        const stated = file === facts.file ? text.text : coverPhrases(text.text, figures)
        return { file, text, ours: coverNames(coverQuotations(stated)) }
      }),
  )
}

/** Puts dots in place of what stands in quotation marks. The text keeps its length, so that offsets stay. */
export function coverQuotations(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"/g, (quotation) => '·'.repeat(quotation.length))
}
