import type { Week } from '../content/blocks/week.ts'
import type { Library, RichText, Section } from '../content/types.ts'

/** A week that an article shows, for the home page: the picture, and the section where it stands. */
export type ShownWeek = { week: Week; href: string }

/** Finds the week of a section, h3 sections included. The check has made sure that it is there. */
export function findWeek(place: string | undefined, { articles }: Pick<Library, 'articles'>): ShownWeek | undefined {
  const section = articles.flatMap((article) => article.sections).find((candidate) => candidate.place === place)
  const week = section && weekIn(section)
  return section && week && { week: withoutCitations(week), href: section.place }
}

function weekIn({ blocks, sections }: Section): Week | undefined {
  return blocks.find((block) => block.kind === 'week') ?? sections.map(weekIn).find((week) => week !== undefined)
}

/** The numbers lead to the list of sources of the article, which the home page does not have. */
function withoutCitations({ days, note, ...week }: Week): Week {
  return {
    ...week,
    days: days.map((day) => ({ ...day, text: bare(day.text) })),
    ...(note && { note: bare(note) }),
  }
}

function bare<Text extends RichText>(text: Text): Text {
  return { ...text, html: text.html.replace(/<sup>.*?<\/sup>/gs, '') }
}
