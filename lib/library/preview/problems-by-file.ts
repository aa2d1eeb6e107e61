import type { ListedProblem } from '../../problems/problem-list.ts'
import type { Preview } from './preview.ts'
import { type ShownProblem, showProblem } from './shown-problem.ts'

/** A file with its problems. Only an article or page has an address and a title. */
export type FileProblems = { file: string; page?: { path: string; title: string }; problems: ShownProblem[] }

/**
 * The files that have problems, those with errors first.
 *
 * @param problems in the order in which they are to be mended, the errors first
 * @param root the folder of the site on this machine
 */
export function groupByFile(problems: ListedProblem[], { pages }: Preview, root: string): FileProblems[] {
  const files = [...new Set(problems.map(({ file }) => file))]
  return files.map((file) => {
    const page = pages.find((candidate) => candidate.file === file)
    return {
      file,
      ...(page && { page: { path: page.path, title: page.title } }),
      problems: problems.filter((problem) => problem.file === file).map((problem) => showProblem(problem, root)),
    }
  })
}
