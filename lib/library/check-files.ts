import type { VFile } from 'vfile'
import { runChecks } from '../checks/checks.ts'
import { type LibraryInput, parseLibrary } from '../content/parse-library.ts'

/**
 * All files, with the problems of a few articles and pages. Of the others only what links lead to is read, so that
 * nobody waits for them; what is found in them is not all.
 *
 * @param paths the few, such as `content/articles/cost.md`
 */
export function checkFiles(input: LibraryInput, paths: ReadonlySet<string>): VFile[] {
  const parsed = parseLibrary(input, paths)
  runChecks(parsed)
  return parsed.files
}
