import type { SectionPosition } from '../../registers/section-position.ts'
import { fitLines, type Lines, type Steps } from './fit-lines.ts'
import { keepDrawable } from './keep-drawable.ts'
import type { PictureFonts } from './picture-fonts.ts'

/** What a preview picture is to say. `place` says what kind of page it is of, and may be empty. */
export type PictureText = { siteName: string | undefined; title: string; place: string }

/** A preview picture: what is drawn where. Without the name of the site it has no mark either. */
export type Picture = { siteName: string | undefined; title: Lines; place: Lines }

/** The words of the picture of a section: `Section 2 of 8`, and `of: How long does it last?` */
export type SectionWords = { place: (number: number, count: number) => string; of: (article: string) => string }

/** The space between letters of the title, in parts of the font size. */
export const titleSpacing = -0.02

/** As the look draws it. Below that, four lines of 48 px are as high as three of 64 px. */
const titleSteps: Steps = {
  tried: [
    { size: 84, width: 1000, lines: 2, longest: 30 },
    { size: 64, width: 1000, lines: 3 },
  ],
  last: { size: 48, width: 1000, lines: 4 },
}

/**
 * A chat shows the picture 300 px wide, where the 34 px of the look become 8.5: the place has larger letters where the
 * title leaves it the room.
 */
function placeSteps(title: Lines): Steps {
  return {
    tried: [{ size: 40, width: 1056, lines: title.lines.length > 2 ? 1 : 2 }],
    last: { size: 34, width: 1056, lines: 2 },
  }
}

/** Lays out a preview picture. If the font has no letter of the title, the place stands there instead. */
export function buildPicture({ siteName, title, place }: PictureText, { bold, regular }: PictureFonts): Picture {
  const [drawnTitle, drawnPlace] = [keepDrawable(title, bold), keepDrawable(place, regular)]
  const lines = fitLines(drawnTitle || drawnPlace, titleSteps, { font: bold, spacing: titleSpacing })
  return {
    siteName: siteName === undefined ? undefined : keepDrawable(siteName, bold),
    title: lines,
    place: fitLines(drawnTitle && drawnPlace, placeSteps(lines), { font: regular, spacing: 0 }),
  }
}

/** What the picture of a section says. The name of an article that cannot be drawn is left out. */
export function buildSectionText(
  { article, section, number }: SectionPosition,
  siteName: string,
  words: SectionWords,
  { regular }: PictureFonts,
): PictureText {
  const name = keepDrawable(article.title, regular)
  const place = words.place(number, article.sections.length)
  return { siteName, title: section.title, place: name === '' ? place : `${place} ${words.of(name)}` }
}
