import type { VFile } from 'vfile'
import type { Skipped } from './files.ts'
import type { Passage } from './markdown/passages.ts'
import type { Tables } from './tables/tables.ts'
import type { Article, Page, Source } from './types.ts'
import type { PlaceOf } from './yaml/parse-yaml.ts'

/** A page together with its file and the places of its fields and of its text, so that a check can point at what it finds. */
export type Entry<Kind> = { page: Kind; file: VFile; placeOf: PlaceOf; passages: Passage[] }

/** All files of the site, read and typed, before the checks that look at more than one of them. */
export type ParsedLibrary = {
  articles: Entry<Article>[]
  pages: Entry<Page>[]
  tables: Tables
  /** Undefined if sources.yaml could not be read. */
  sources: Map<string, Source> | undefined
  skipped: Skipped[]
  /** Every file that was given, those that could not be read included. */
  files: VFile[]
}
