import { ledgerPath } from '../../lib/addresses/ledger/ledger.ts'
import { readContentFiles } from '../../lib/content/files.ts'
import { getImageSizes } from '../../lib/delivery/image-sizes.ts'
import { getToday } from '../../lib/delivery/today.ts'
import { buildLibrary } from '../../lib/library/build-library.ts'
import { parseFixArguments } from '../../lib/mends/fix-arguments.ts'
import { fixHelp } from '../../lib/mends/fix-help.ts'
import { formatOutcome } from '../../lib/mends/format-outcome.ts'
import { mendLedger } from '../../lib/mends/ledger/mend-ledger.ts'
import { mendFiles } from '../../lib/mends/mend-files.ts'
import { chooseFiles } from '../../lib/problems/command/chosen-files.ts'
import { listProblems } from '../../lib/problems/problem-list.ts'
import { getLedgerHistory } from '../../lib/publishing/ledger-history.ts'
import { replaceFile } from './replace-file.ts'

/** Does what was typed behind `npm run fix --`, and answers with the exit code. */
export function runFix(parts: string[]): number {
  const asked = parseFixArguments(parts)
  if (asked.kind === 'mistake') return refuse(asked.sentence)
  if (asked.kind === 'help') return say(fixHelp)
  const files = readContentFiles()
  const typed = [...files.articles, ...files.pages, ...files.tables].map(({ path }) => path)
  if (typed.length === 0) return refuse(`There is no content in ${process.cwd()}. Go to the folder of the site.`)
  const paths = [...typed, ledgerPath]
  const folders = { root: process.cwd(), from: process.env.INIT_CWD ?? process.cwd() }
  const chosen = asked.files.length > 0 ? chooseFiles(asked.files, paths, folders) : { paths }
  if ('sentence' in chosen) return refuse(chosen.sentence)

  const texts = mendFiles(files, (path) => chosen.paths.includes(path))
  const input = { images: getImageSizes(), today: getToday(), ledgerHistory: getLedgerHistory() }
  const content = chosen.paths.includes(ledgerPath) ? mendLedger(texts, input) : texts
  if (!asked.isDryRun) {
    for (const { path, typed, text } of content.mended) {
      const failure = replaceFile(path, typed, text)
      if (failure) return refuse(failure)
    }
  }
  const { files: checked } = buildLibrary({ ...input, files: content.files })
  const problems = listProblems(checked).filter(({ file }) => chosen.paths.includes(file))
  return say(formatOutcome(content, problems, asked.isDryRun))
}

function say(text: string): number {
  console.log(text)
  return 0
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 2
}
