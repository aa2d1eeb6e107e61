import { execFileSync } from 'node:child_process'
import { type LedgerLine, ledgerPath, parseLedgerLine } from '../addresses/ledger/ledger.ts'

/** Enough for a million lines. */
const mostBytes = 100_000_000

/**
 * Every line that the ledger ever had, the newest first, from the history of the repository. Undefined where there is none:
 * no git, a folder that was downloaded, a copy of the last commits alone, a repository of something else.
 *
 * @param root the folder of the site
 */
export function getLedgerHistory(root = process.cwd()): LedgerLine[] | undefined {
  try {
    // A copy without its past would say that nothing was ever lost.
    if (runGit(root, ['rev-parse', '--is-shallow-repository']).trim() !== 'false') return undefined
    // Also what one side of a merge had and the other side took away.
    const lines = parseAddedLines(
      runGit(root, ['log', '--full-history', '-m', '--format=', '-p', '-U0', ...plain, '--', ledgerPath]),
    )
    return lines.length > 0 ? lines : undefined
  } catch {
    return undefined
  }
}

/** Whatever someone has set for their own eyes. */
const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--src-prefix=a/', '--dst-prefix=b/']

function runGit(root: string, parts: string[]): string {
  return execFileSync('git', parts, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: mostBytes,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** A line was there if a commit added it. Lines of the ledger start with "/", so that those of a diff are no lines of it. */
function parseAddedLines(diff: string): LedgerLine[] {
  return diff
    .split('\n')
    .filter((line) => line.startsWith('+/'))
    .map((line) => parseLedgerLine(line.slice(1)))
    .filter((line) => line !== undefined)
}
