import type { VFile } from 'vfile'
import type { z } from 'zod'
import type { LedgerLine } from '../addresses/ledger/ledger.ts'
import { parsePublishedAddresses } from '../addresses/ledger/published-addresses.ts'
import { articlePath } from '../addresses/urls.ts'
import { doAt } from '../problems/fault.ts'
import { parseBody, type References } from './body.ts'
import { decodeText } from './decode.ts'
import type { ContentFiles } from './files.ts'
import { parseFrontMatter } from './front-matter/front-matter.ts'
import { fillSummaries } from './front-matter/front-matter-figures.ts'
import { articleFrontMatterSchema, pageFrontMatterSchema } from './front-matter/front-matter-schema.ts'
import type { ImageSizes } from './markdown/images.ts'
import { outlineBody } from './outline.ts'
import type { Document, Entry, ParsedLibrary } from './parsed-library.ts'
import { isOlder } from './source-age.ts'
import { parseTables, type Tables } from './tables/tables.ts'
import type { Article, Page, Source } from './types.ts'

/** What the library is made from. */
export type LibraryInput = {
  files: ContentFiles
  images: ImageSizes
  /** `YYYY-MM-DD`: overdue reviews and old sources depend on it. */
  today: string
  /** Every line that the ledger ever had, the newest first. Left out where that is not known. */
  ledgerHistory?: LedgerLine[] | undefined
}

/**
 * Files → typed pages and tables. Each file yields all the problems that reading it alone can find.
 *
 * @param whole the paths of the articles and pages whose text is read. Of others, only fields and ids are. All, if left out.
 */
export function parseLibrary(
  { files, images, today, ledgerHistory }: LibraryInput,
  whole?: ReadonlySet<string>,
): ParsedLibrary {
  const tables = parseTables(files.tables)
  const sources = ageSources(tables, today)
  const references: References = {
    facts: tables.facts.parsed && new Map(tables.facts.parsed.data.facts.map((fact) => [fact.id, fact])),
    sources,
    glossary: tables.glossary.parsed?.data ?? [],
    images,
  }
  const readAll = <Kind extends Article | Page>(folder: Document['folder'], schema: z.ZodType) =>
    files[folder].map((file) => {
      const isWhole = whole?.has(file.path) ?? true
      return doAt(file.path, () => parsePage<Kind>(file, folder, schema, { references, today, isWhole }))
    })
  const articles = readAll<Article>('articles', articleFrontMatterSchema)
  const pages = readAll<Page>('pages', pageFrontMatterSchema)
  const published = files.ledger && parsePublishedAddresses(files.ledger, ledgerHistory)
  return {
    articles: articles.map(({ entry }) => entry).filter(isThere),
    pages: pages.map(({ entry }) => entry).filter(isThere),
    documents: [...articles, ...pages].map(({ document }) => document).filter(isThere),
    tables,
    sources,
    skipped: files.skipped,
    published,
    files: [
      ...files.articles,
      ...files.pages,
      ...files.skipped.map(({ file }) => file),
      ...Object.values(tables).map((table) => table.file),
      ...(published ? [published.file] : []),
    ],
    images,
    today,
  }
}

function parsePage<Kind extends Article | Page>(
  file: VFile,
  folder: Document['folder'],
  schema: z.ZodType,
  { references, today, isWhole }: { references: References; today: string; isWhole: boolean },
): { document?: Document; entry?: Entry<Kind> } {
  const text = decodeText(file)
  if (text === undefined) return {}
  const slug = file.stem ?? ''
  const { fields, body } = parseFrontMatter(file, text, schema as z.ZodType<Kind>)
  const { passages, tree, ...content } = isWhole ? parseBody(file, body, slug, references) : outlineBody(body, slug)
  const document = { file, slug, folder, body, tree, passages }
  if (!fields) return { document }
  const { data, placeOf } = fields
  const { fields: filled, figures: atTop } = fillSummaries(data, placeOf, file, references.facts)
  const figures = [...atTop.map((figure) => ({ ...figure, section: undefined })), ...content.figures]
  const place = { slug, file: file.path, path: articlePath(slug) }
  const page = { ...filled, ...content, figures, ...place, overdue: filled.nextReview < today } as Kind
  return { ...(isWhole ? { document } : {}), entry: { ...document, page, placeOf } }
}

function isThere<Kind>(value: Kind | undefined): value is Kind {
  return value !== undefined
}

function ageSources({ sources }: Tables, today: string): Map<string, Source> | undefined {
  return sources.parsed && new Map(sources.parsed.data.map((row) => [row.id, { ...row, older: isOlder(row, today) }]))
}
