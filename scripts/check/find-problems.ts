import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import type { VFile } from 'vfile'
import { ledgerPath } from '../../lib/addresses/ledger/ledger.ts'
import { type ContentFiles, readContentFiles } from '../../lib/content/files.ts'
import { getImageSizes } from '../../lib/delivery/image-sizes.ts'
import { getToday } from '../../lib/delivery/today.ts'
import { buildLibrary } from '../../lib/library/build-library.ts'
import { checkFiles } from '../../lib/library/check-files.ts'
import { chooseFiles } from '../../lib/problems/command/chosen-files.ts'
import { describeReadError, formatFault } from '../../lib/problems/command/failure.ts'
import { type ListedProblem, listProblems } from '../../lib/problems/problem-list.ts'
import { getLedgerHistory } from '../../lib/publishing/ledger-history.ts'
import { announceIfSlow } from './announce-if-slow.ts'

/** What one look has found in the chosen files (all, if undefined) after reading so many, or why there was none. */
export type Look = { problems: ListedProblem[]; chosen: string[] | undefined; count: number } | { sentence: string }

/** Reads all content, and lists the problems of the files that were asked for; of all, if none was. */
export function findProblems(names: string[]): Look {
  try {
    return look(names)
  } catch (error) {
    const sentence = describeReadError(error, process.cwd()) ?? formatFault(error, writeDetails(error))
    return { sentence }
  }
}

/** Whoever mends the fault needs all of it, and nobody else does. */
function writeDetails(error: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'iop-guide-')), 'fault.txt')
  writeFileSync(path, inspect(error))
  return path
}

function look(names: string[]): Look {
  const today = readToday()
  if ('sentence' in today) return today
  const files = readContentFiles()
  const paths = listPaths(files)
  if (paths.length === 0) {
    return {
      sentence: `There is no content in ${process.cwd()}. Go to the folder of the site, in which content/ stands.`,
    }
  }
  const folders = { root: process.cwd(), from: process.env.INIT_CWD ?? process.cwd() }
  const chosen = names.length > 0 ? chooseFiles(names, [...paths, ledgerPath], folders) : undefined
  if (chosen && 'sentence' in chosen) return chosen
  const stop = announceIfSlow(`Reading ${paths.length} files …`)
  const isQuick = chosen?.paths.every((path) => path.endsWith('.md'))
  // The history says what is wrong with the ledger, of which nothing is told when a text is looked at alone.
  const ledgerHistory = isQuick ? undefined : getLedgerHistory()
  const input = { files, images: getImageSizes(), ledgerHistory, ...today }
  const found = isQuick ? checkFiles(input, new Set(chosen?.paths)) : buildLibrary(input).files
  stop()
  const isChosen = (file: VFile) => chosen?.paths.includes(file.path) ?? true
  return { problems: listProblems(found.filter(isChosen)), chosen: chosen?.paths, count: paths.length }
}

function readToday(): { today: string } | { sentence: string } {
  try {
    return { today: getToday() }
  } catch (error) {
    return { sentence: `${(error as Error).message}.` }
  }
}

function listPaths({ articles, pages, tables, skipped }: ContentFiles): string[] {
  return [...articles, ...pages, ...tables, ...skipped.map(({ file }) => file)].map(({ path }) => path)
}
