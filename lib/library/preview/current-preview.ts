import { runChecks } from '../../checks/checks.ts'
import { readContentFiles } from '../../content/files.ts'
import type { LibraryInput } from '../../content/parse-library.ts'
import { getImageSizes } from '../../delivery/image-sizes.ts'
import { getToday } from '../../delivery/today.ts'
import { type ListedProblem, listProblems } from '../../problems/problem-list.ts'
import { listUnreadable, type ReadableTexts, rememberTexts, replaceUnreadable } from './last-readable.ts'
import { parseAgain, type Reading } from './parse-again.ts'
import { buildPreview, type Preview } from './preview.ts'

/** What was made of the content, and what the next reading starts from. `key` is all that it was made of. */
type State = {
  key: string
  now: Reading
  shown: Reading
  texts: ReadableTexts
  preview: Preview
  problems?: ListedProblem[]
}

/** The framework bundles pages and the proxy apart, each with a copy of this file. What one has read, the others need not read. */
const shared: typeof globalThis & { iopGuidePreview?: State | undefined } = globalThis
// A copy is loaded anew when code was changed: then nothing of before counts.
shared.iopGuidePreview = undefined

/** The site as it is being written. The files are read at every call; as long as none has changed, the answer is the same object. */
export function getPreview(): Preview {
  return getState().preview
}

/** Everything that `npm run check` would say now. The checks run when it is first asked for after a change. */
export function getPreviewProblems(): ListedProblem[] {
  const current = getState()
  if (!current.problems) {
    runChecks(current.now.parsed)
    current.problems = listProblems(current.now.parsed.files)
  }
  return current.problems
}

function getState(): State {
  const input = { files: readContentFiles(), images: getImageSizes(), today: getToday() }
  const key = describe(input)
  const before = shared.iopGuidePreview
  if (before?.key === key) return before
  const state = { key, ...read(input, before) }
  shared.iopGuidePreview = state
  return state
}

function read(input: LibraryInput, before: State | undefined): Omit<State, 'key'> {
  const now = parseAgain(input, before?.now)
  const unreadable = listUnreadable(now.parsed)
  const texts = rememberTexts(now.parsed, before?.texts ?? new Map())
  const files = replaceUnreadable(input.files, unreadable, texts)
  const shown = unreadable.length === 0 ? now : parseAgain({ ...input, files }, before?.shown)
  return { now, shown, texts, preview: buildPreview(now.parsed, shown.parsed) }
}

function describe({ files, images, today }: LibraryInput): string {
  const { articles, pages, tables, skipped, ledger } = files
  const texts = [...articles, ...pages, ...tables, ...Object.values(ledger ?? {})].map((file) => [
    file.path,
    String(file),
  ])
  return JSON.stringify([texts, skipped.map(({ file, kind }) => [file.path, kind]), [...images], today])
}
