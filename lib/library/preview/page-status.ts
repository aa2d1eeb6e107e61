import type { ListedProblem } from '../../problems/problem-list.ts'
import { findWrittenPage, type Preview, type WrittenPage } from './preview.ts'
import { type ShownProblem, showProblem } from './shown-problem.ts'

/** What an editor is told on top of one page. */
export type PageStatus = {
  isDraft: boolean
  shown: WrittenPage['shown']
  /** Those of the file that the page is made from. */
  problems: ShownProblem[]
  /** How many problems there are in all other files. */
  elsewhere: number
}

/** What pages are made from that have no file of their own. */
const filesOfPaths: Record<string, string[]> = {
  '/': ['content/site.yaml'],
  '/a-z': ['content/site.yaml', 'content/glossary.yaml'],
  '/facts': ['content/facts.yaml', 'content/sources.yaml'],
}

/**
 * What is to be said about the page at a path: `/cost`, or `/cost/insurance` for a section of it.
 *
 * @param root the folder of the site on this machine
 */
export function findPageStatus(path: string, preview: Preview, problems: ListedProblem[], root: string): PageStatus {
  const page = findWrittenPage(path, preview)
  const files = page ? [page.file] : (filesOfPaths[path] ?? [])
  const here = problems.filter(({ file }) => files.includes(file))
  return {
    isDraft: page?.isDraft ?? false,
    shown: page?.shown ?? 'now',
    problems: here.map((problem) => showProblem(problem, root)),
    elsewhere: problems.length - here.length,
  }
}
