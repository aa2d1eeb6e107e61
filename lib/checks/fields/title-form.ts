import type { Entry, ParsedLibrary } from '../../content/parsed-library.ts'
import type { Article, Page } from '../../content/types.ts'
import { report } from '../../problems/problem.ts'

/** In characters. Search engines and chat apps show about so many, less on a phone. */
const most = 65

/** A title fits into a search result, has no period at its end, and does not shout. */
export function checkTitleForm({ articles, pages, tables }: ParsedLibrary): void {
  const short = new Set((tables.glossary.parsed?.data ?? []).flatMap(({ words }) => words).filter(isCapital))
  for (const entry of [...articles, ...pages]) {
    checkLength(entry)
    const { page, file, placeOf } = entry
    const mended = mendForm(page.title, short)
    if (mended === page.title) continue
    report(file, {
      rule: 'title-form',
      reason: isCapital(page.title) ? 'The title is written in capitals.' : 'The title ends with a period.',
      why: isCapital(page.title)
        ? 'Capitals are hard to read, sound like shouting, and some screen readers spell them out letter by letter.'
        : 'It is a heading and a link, and the period looks like the end of a text.',
      mend: `title: ${mended.includes(': ') ? `"${mended}"` : mended}`,
      place: placeOf(['title']),
    })
  }
}

function checkLength({ page, file, placeOf }: Entry<Article | Page>): void {
  const { length } = [...page.title]
  if (length <= most) return
  report(file, {
    rule: 'title-length',
    reason: `The title has ${length} characters.`,
    why: `Search results and link previews cut it off after about ${most}, and a reader does not see what the page answers.`,
    mend: `Make it ${most} or fewer. What else is important can stand in the summary.`,
    place: placeOf(['title']),
  })
}

function mendForm(title: string, short: ReadonlySet<string>): string {
  const words = isCapital(title) && title.length > 6 ? toSentence(title, short) : title
  return words.replace(/(?<![.\s]|\b\p{L}|\b(?:etc|vs|U\.S))\.$/u, '')
}

function isCapital(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** Short forms of the glossary, such as IOP, keep their capitals. */
function toSentence(title: string, short: ReadonlySet<string>): string {
  const words = title.replace(/\p{L}+/gu, (word) => (short.has(word) ? word : word.toLowerCase()))
  return words.charAt(0).toUpperCase() + words.slice(1)
}
