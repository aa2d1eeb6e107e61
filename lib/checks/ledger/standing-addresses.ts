import { buildKnownAddresses } from '../../addresses/build-addresses.ts'
import { decideAddress, type KnownAddresses } from '../../addresses/decide.ts'
import { fixedPaths } from '../../addresses/fixed-paths.ts'
import { markOf } from '../../addresses/ledger/published-words.ts'
import { pathOfPlace } from '../../addresses/urls.ts'
import { listPageWords } from '../../content/page-words.ts'
import type { Entry, ParsedLibrary } from '../../content/parsed-library.ts'
import type { Page, Section } from '../../content/types.ts'

/** A page or section as it stands on the site now. `mark` is undefined where its text was not read. */
export type StandingAddress = {
  address: string
  title: string
  mark: string | undefined
  entry: Entry<Page>
  /** Undefined for the page itself. */
  section: Section | undefined
  /** True for sections that are pages of their own. */
  hasPage: boolean
}

const listed = new WeakMap<ParsedLibrary, StandingAddress[]>()

/** What readers can open, in the order of the files: each page, its sections, and their parts. Listed once for all rules. */
export function listStandingAddresses(library: ParsedLibrary): StandingAddress[] {
  const standing = listed.get(library) ?? listAll(library)
  listed.set(library, standing)
  return standing
}

function listAll({ articles, pages, documents }: ParsedLibrary): StandingAddress[] {
  const read = new Set(documents.map(({ file }) => file))
  const shown = [...articles.filter(({ page }) => !page.draft), ...pages] as Entry<Page>[]
  return shown.flatMap((entry): StandingAddress[] =>
    listPageWords(entry.page).map(({ address, title, text, section }) => ({
      address,
      title,
      mark: read.has(entry.file) ? markOf(text) : undefined,
      entry,
      section,
      hasPage: entry.folder === 'articles' && section?.depth === 2,
    })),
  )
}

/** What is known of the addresses of the site as it would be published. */
export function knowAddresses({ articles, pages, tables, published }: ParsedLibrary): KnownAddresses {
  const content = {
    articles: articles.map(({ page }) => page).filter(({ draft }) => !draft),
    pages: pages.map(({ page }) => page),
    moved: tables.moved.parsed?.data ?? {},
    ledger: published?.ledger.lines ?? [],
  }
  return buildKnownAddresses(content, fixedPaths)
}

/** True if someone who has this address, as it stands in the ledger, reaches something. */
export function isReached(address: string, known: KnownAddresses): boolean {
  return decideAddress(pathOfPlace(address), known).kind !== 'unknown'
}
