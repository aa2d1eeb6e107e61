/**
 * The typed pages that Markdown files become. Components know these types and nothing of files or Markdown.
 */
import type { LedgerLine } from '../addresses/ledger/ledger.ts'
import type { PublishedWords } from '../addresses/ledger/published-words.ts'
import type { Block } from './blocks/block.ts'
import type { FrontMatter, PageFrontMatter } from './front-matter/front-matter-schema.ts'
import type { GlossaryTerm, Moved, Source } from './tables/schemas.ts'
import type { Site } from './tables/site-schema.ts'

export type { Block } from './blocks/block.ts'
export type { Audience, FrontMatter, PageFrontMatter } from './front-matter/front-matter-schema.ts'
export type { Prose, RichText } from './prose.ts'
export type { GlossaryTerm, Source } from './tables/schemas.ts'
export type { Door, Levels, Site, Topic } from './tables/site-schema.ts'

/** The name of an article's file without `.md`, and its address: `how-long-it-lasts`. */
export type Slug = string

/** The id that stands behind a heading as `{#id}`: the fragment and the last part of the section's own address. */
export type SectionId = string

/** A source, numbered in the order in which the article first cites it (1, 2, 3 …). */
export type Citation = Source & { number: number }

/** One use of a citation: its number, and the id of the place in the text that "back to the text" returns to. */
export type CitationUse = { number: number; id: string }

/** A glossary term that the article uses. */
export type Term = { id: string; term: string; meaning: string }

/** A link in the text, with the place in the file where an editor finds it. */
export type TextLink = { href: string; line: number; column: number }

/** A figure (`{{id}}`) shown on a page. `section` is the h2 section it stands in, undefined before the first one and in the front matter. */
export type FigureUse = { fact: string; section: SectionId | undefined; line: number; column: number }

/** A section: an h2 with what follows it, or an h3 within it. */
export type Section = {
  id: SectionId
  /** Plain text, figures filled in. */
  title: string
  depth: 2 | 3
  /** The section as a page of its own: `/how-long-it-lasts/hours`. */
  path: string
  /** The section in its place: `/how-long-it-lasts#hours`. */
  place: string
  blocks: Block[]
  sections: Section[]
  /** Ids this section had before; links to them still land here. */
  formerIds: SectionId[]
  /** The short code of its discreet address, such as `K7P2`. Only h2 sections of articles have one, from the day their address is published. */
  code?: string
  /** Whole minutes at 150 words a minute, at least 1. */
  minutes: number
  /** The first use of each source within this section, its h3 sections included. */
  citations: CitationUse[]
  /** Line of the heading in the file. */
  line: number
}

/** What a reader is told about something that was taken off the site. `read` is left out if there is nothing to read instead. */
export type WithdrawnPage = { what: string; when: string; why: string; read?: { href: string; title: string } }

/**
 * A section that stood on this page, under the id with which links still lead here. `page` is the title of the page that
 * it stands on now; it is left out if all of that page has taken its place.
 */
export type MovedSection = { id: SectionId } & (
  | { moved: { href: string; title: string; page?: string } }
  | { withdrawn: WithdrawnPage }
)

/** What a Markdown file holds below its front matter. */
export type Body = {
  minutes: number
  /** What stands before the first h2. */
  lead: Block[]
  sections: Section[]
  citations: Citation[]
  /** Where "back to the text" leads for each citation, in the order of `citations`. */
  uses: CitationUse[]
  terms: Term[]
  /** Those of title, summary and key points first, then those of the text, in its order. */
  figures: FigureUse[]
  links: TextLink[]
  /** Sections that are not here any more. Left out for a page that is looked at alone. */
  movedSections?: MovedSection[]
}

/** Where a file stands, on disk (`content/articles/how-long-it-lasts.md`) and on the site (`/how-long-it-lasts`). */
export type Place = { slug: Slug; file: string; path: string }

/** True once the day of `nextReview` has passed on the day of the build. */
export type Overdue = { overdue: boolean }

/** What lists of articles show: the front matter and the address, without the body. */
export type ArticleSummary = Place & FrontMatter & Overdue

/** A whole article, from `content/articles`. */
export type Article = ArticleSummary & Body

/** A page that is not an article, such as /help-now, from `content/pages`. */
export type Page = Place & PageFrontMatter & Overdue & Body

/** A figure that the site states, with its sources looked up and every section that shows it. */
export type Figure = {
  id: string
  value: string
  /** What the figure is about, in words. */
  about: string
  /** `YYYY-MM-DD`: the day the figure was last held against its sources. */
  checked: string
  sources: Source[]
  shownIn: { href: string; article: string; section: string }[]
}

/** Everything the site knows, ready for pages. */
export type Library = {
  site: Site
  articles: Article[]
  pages: Page[]
  figures: Figure[]
  glossary: GlossaryTerm[]
  moved: Moved
  /** Every address that was ever published. */
  ledger: LedgerLine[]
  /** What stood at each when the ledger was last written, by address. */
  publishedWords: ReadonlyMap<string, PublishedWords>
}
