import type { VFile } from 'vfile'
import type { z } from 'zod'
import { articlePath } from '../addresses/urls.ts'
import { runChecks } from '../checks/checks.ts'
import { parseBody, type References } from '../content/body.ts'
import { decodeText } from '../content/decode.ts'
import type { ContentFiles } from '../content/files.ts'
import { fillFormerIds } from '../content/former-ids.ts'
import { parseFrontMatter } from '../content/front-matter/front-matter.ts'
import { fillSummaries } from '../content/front-matter/front-matter-figures.ts'
import { articleFrontMatterSchema, pageFrontMatterSchema } from '../content/front-matter/front-matter-schema.ts'
import type { ImageSizes } from '../content/markdown/images.ts'
import type { Entry, ParsedLibrary } from '../content/parsed-library.ts'
import { isOlder } from '../content/source-age.ts'
import { parseTables, type Tables } from '../content/tables/tables.ts'
import type { Article, Library, Page, Source } from '../content/types.ts'
import { hasErrors } from '../problems/problem.ts'
import { buildFigures } from '../registers/figures.ts'

/** What the library is made from. `today` is `YYYY-MM-DD`: overdue reviews and old sources depend on it. */
export type LibraryInput = { files: ContentFiles; images: ImageSizes; today: string }

/**
 * Files → everything the site knows, and the files with their problems.
 * Each file yields all its problems at once. The library is undefined if one of them must stop the build.
 */
export function buildLibrary(input: LibraryInput): { library: Library | undefined; files: VFile[] } {
  const parsed = parseLibrary(input)
  runChecks(parsed)
  const { articles, pages, tables, files } = parsed
  const [site, moved, facts] = [tables.site.parsed?.data, tables.moved.parsed?.data, tables.facts.parsed?.data]
  const glossary = tables.glossary.parsed?.data
  if (files.some(hasErrors) || !site || !moved || !facts || !glossary) return { library: undefined, files }
  const published = articles.map((entry) => entry.page).filter((article) => !article.draft)
  const all = {
    articles: published.map((article) => fillFormerIds(article, moved)),
    pages: pages.map((entry) => fillFormerIds(entry.page, moved)),
  }
  const onHome = { title: site.levels?.title ?? '', figures: tables.site.figures }
  const figures = buildFigures(facts, parsed.sources ?? new Map(), [...all.articles, ...all.pages], onHome)
  return { library: { site, moved, glossary, ...all, figures }, files }
}

function parseLibrary({ files, images, today }: LibraryInput): ParsedLibrary {
  const tables = parseTables(files.tables)
  const sources = ageSources(tables, today)
  const references: References = {
    facts: tables.facts.parsed && new Map(tables.facts.parsed.data.facts.map((fact) => [fact.id, fact])),
    sources,
    glossary: tables.glossary.parsed?.data ?? [],
    images,
  }
  const read = <Schema extends typeof articleFrontMatterSchema | typeof pageFrontMatterSchema>(
    file: VFile,
    schema: Schema,
  ) => parsePage(file, schema, references, today)
  return {
    articles: files.articles.map((file) => read(file, articleFrontMatterSchema)).filter(isEntry) as Entry<Article>[],
    pages: files.pages.map((file) => read(file, pageFrontMatterSchema)).filter(isEntry) as Entry<Page>[],
    tables,
    sources,
    skipped: files.skipped,
    files: [
      ...files.articles,
      ...files.pages,
      ...files.skipped.map(({ file }) => file),
      ...Object.values(tables).map((table) => table.file),
    ],
  }
}

function parsePage<Schema extends z.ZodType<Page | Article>>(
  file: VFile,
  schema: z.ZodType,
  references: References,
  today: string,
) {
  const text = decodeText(file)
  if (text === undefined) return undefined
  const slug = file.stem ?? ''
  const { fields, body } = parseFrontMatter(file, text, schema as Schema)
  const { passages, ...content } = parseBody(file, body, slug, references)
  if (!fields) return undefined
  const { data, placeOf } = fields
  const { fields: filled, figures: atTop } = fillSummaries(data, placeOf, file, references.facts)
  const figures = [...atTop.map((figure) => ({ ...figure, section: undefined })), ...content.figures]
  const place = { slug, file: file.path, path: articlePath(slug) }
  const page = { ...filled, ...content, figures, ...place, overdue: filled.nextReview < today }
  return { page, file, placeOf, passages }
}

function isEntry<Kind>(entry: Kind | undefined): entry is Kind {
  return entry !== undefined
}

function ageSources({ sources }: Tables, today: string): Map<string, Source> | undefined {
  return sources.parsed && new Map(sources.parsed.data.map((row) => [row.id, { ...row, older: isOlder(row, today) }]))
}
