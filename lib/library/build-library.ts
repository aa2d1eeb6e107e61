import type { VFile } from 'vfile'
import { runChecks } from '../checks/checks.ts'
import { type LibraryInput, parseLibrary } from '../content/parse-library.ts'
import type { Library } from '../content/types.ts'
import { hasErrors } from '../problems/problem.ts'
import { assembleLibrary } from './assemble-library.ts'

/**
 * Files → everything the site knows, and the files with their problems.
 * Each file yields all its problems at once. The library is undefined if one of them must stop the build.
 */
export function buildLibrary(input: LibraryInput): { library: Library | undefined; files: VFile[] } {
  const parsed = parseLibrary(input)
  runChecks(parsed)
  const { articles, tables, files } = parsed
  const isWhole = Object.values(tables).every((table) => table.parsed)
  if (files.some(hasErrors) || !isWhole) return { library: undefined, files }
  const published = articles.map((entry) => entry.page).filter((article) => !article.draft)
  return { library: assembleLibrary(parsed, published), files }
}
