import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

/**
 * No text says itself who wrote or checked it. A clinician who has checked a page stands in its field `clinicalReview`, which
 * the page prints with role and day; while nobody has, the page says so. Nobody's name is made up.
 */
export function checkAuthorBoxes({ documents }: ParsedLibrary): void {
  for (const { file, passages } of documents) {
    for (const { text, placeAt, isQuotation } of passages) {
      const match = isQuotation ? undefined : boxes.map((box) => box.exec(text)).find((found) => found !== null)
      if (!match) continue
      report(file, {
        rule: 'author-box',
        reason: `"${shorten(match[0])}" says who wrote or checked this page.`,
        why: 'Readers trust a page more because of such a name, and cannot see whether the person has really read it.',
        mend: 'Take it out. If a clinician has checked the whole page, say so in its fields, and the page shows it:\nclinicalReview: { name: …, role: …, date: … }',
        place: placeAt(match.index),
      })
    }
  }
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}

const name = String.raw`(?!The )(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}.’'-]*){1,3}`
const titled = String.raw`(?:Drs?\.?|Prof(?:essor|\.)?) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}’'-]+)?`
const degree = String.raw`,? (?:M\.?D|D\.?O|R\.?N|Ph\.?D|Psy\.?D|J\.?D|L?MSW|LCSW|LPCC?|LMFT|C?L?ADC|NP|PA-C|MPH)\b\.?`
const checked = `(?:[Ff]act-)?(?:[Ww]ritten|[Rr]eviewed|[Ee]dited|[Cc]hecked|[Aa]uthored|[Vv]erified) [Bb]y:?`
const how = '(?:[Mm]edically |[Cc]linically |[Ll]ast )?'
const role = '(?:[Mm]edical )?(?:[Aa]uthor|[Ww]riter|[Rr]eviewer|[Ee]ditor)s?'

/** At the start of a passage any name is enough. In the midst of one it takes a title: laws and plans are written by someone, too. */
const boxes = [
  `^(?:This (?:article|page|text) (?:was|is|has been) )?${how}${checked} (?:${titled}|${name})`,
  `${how}${checked} (?:${titled}|${name}${degree})`,
  `^(?:About )?(?:[Tt]he |[Oo]ur )?${role}: ?\\S.*`,
  `^About (?:the|our) ${role}\\b`,
  `^By:? (?:${titled}|${name})(?:${degree})?$`,
].map((box) => new RegExp(box, 'u'))
