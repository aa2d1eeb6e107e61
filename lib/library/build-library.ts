import type { VFile } from 'vfile'
import { runChecks } from '../checks/checks.ts'
import { fillFormerIds } from '../content/former-ids.ts'
import { type LibraryInput, parseLibrary } from '../content/parse-library.ts'
import type { Library } from '../content/types.ts'
import { hasErrors } from '../problems/problem.ts'
import { buildFigures } from '../registers/figures.ts'

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
