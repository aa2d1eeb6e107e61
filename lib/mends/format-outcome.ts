import type { ListedProblem } from '../problems/problem-list.ts'
import { formatChanges } from './format-changes.ts'
import type { MendedContent } from './mend-files.ts'

/**
 * What `npm run fix` says at its end: what it changed, and what is left for the editor.
 *
 * @param problems of the files once they are mended
 */
export function formatOutcome({ mended, left }: MendedContent, problems: ListedProblem[], isDryRun: boolean): string {
  // The lines are those of the file that the editor can open now.
  const changes = mended.flatMap((file) => formatChanges(file.path, file.changes, isDryRun ? 'before' : 'after'))
  return [
    ...changes,
    ...left.map(({ path, reason }) => `${path}: left as it is. ${reason}`),
    ...(changes.length + left.length > 0 ? [''] : []),
    [formatCount(mended.length, isDryRun), formatRest(problems)].join(' '),
  ].join('\n')
}

function formatCount(files: number, isDryRun: boolean): string {
  if (files === 0) return 'Nothing to fix.'
  const all = files === 1 ? '1 file' : `${files} files`
  return isDryRun ? `${all} would be mended. Nothing was changed yet.` : `${all} mended, and no word was changed.`
}

function formatRest(problems: ListedProblem[]): string {
  const count = problems.filter(({ severity }) => severity !== 'notice').length
  if (count === 0) return 'No problem is left that must be mended.'
  const rest = count === 1 ? '1 problem is left that needs' : `${count} problems are left that need`
  return `Run npm run check: ${rest} your words.`
}
