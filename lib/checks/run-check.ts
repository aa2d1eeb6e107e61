import type { ParsedLibrary } from '../content/parsed-library.ts'
import { doAt } from '../problems/fault.ts'

/** A rule that looks at more than one place: it adds what it finds to the files concerned. */
export type Check = (library: ParsedLibrary) => void

/** Runs one rule. If the rule itself fails, the error says at which file, so that a fault can be found from a report of it. */
export function runCheck(check: Check, library: ParsedLibrary): void {
  try {
    check(library)
  } catch (cause) {
    doAt(findPath(check, library), () => {
      throw cause
    })
  }
}

/** The first file with which the rule fails alone. Undefined if it fails with none, or without any. */
function findPath(check: Check, library: ParsedLibrary): string | undefined {
  if (failsAt(check, library, undefined)) return undefined
  return library.documents.find(({ file }) => failsAt(check, library, file.path))?.file.path
}

function failsAt(check: Check, library: ParsedLibrary, path: string | undefined): boolean {
  const isIt = ({ file }: { file: { path: string } }) => file.path === path
  try {
    check({
      ...library,
      articles: library.articles.filter(isIt),
      pages: library.pages.filter(isIt),
      documents: library.documents.filter(isIt),
    })
    return false
  } catch {
    return true
  }
}
