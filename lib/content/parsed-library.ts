import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { PublishedAddresses } from '../addresses/ledger/published-addresses.ts'
import type { Skipped } from './files.ts'
import type { ImageSizes } from './markdown/images.ts'
import type { Passage } from './markdown/passages.ts'
import type { Tables } from './tables/tables.ts'
import type { Article, Page, Source } from './types.ts'
import type { PlaceOf } from './yaml/parse-yaml.ts'

/** A Markdown file as it was typed. It is there even while the fields of the file have a mistake. */
export type Document = {
  file: VFile
  slug: string
  folder: 'articles' | 'pages'
  /** The text below the fields, with empty lines in place of them, so that lines count as in the file. */
  body: string
  /** The syntax tree of the body, before figures are filled in and citations numbered. */
  tree: Root
  /** All text of the tree as a reader sees it, and where its words stand. */
  passages: Passage[]
}

/** A page together with its document and the places of its fields, so that a check can point at what it finds. */
export type Entry<Kind> = Document & { page: Kind; placeOf: PlaceOf }

/** All files of the site, read and typed, before the checks that look at more than one of them. */
export type ParsedLibrary = {
  articles: Entry<Article>[]
  pages: Entry<Page>[]
  /** Every Markdown file that could be read, those with a mistake in their fields included. */
  documents: Document[]
  tables: Tables
  /** Undefined if sources.yaml could not be read. */
  sources: Map<string, Source> | undefined
  skipped: Skipped[]
  /** Every address that was ever published. Undefined for a site that has not published anything. */
  published: PublishedAddresses | undefined
  /** Every file that was given, those that could not be read included. */
  files: VFile[]
  images: ImageSizes
  /** `YYYY-MM-DD`: the day of the build. */
  today: string
}
