import type { RuleName } from '@/lib/problems/rules/rules'
import { articlePath, type Contents, goodFiles, replaceIn } from '../../small-library'

/** One fault put into the good files, and the one problem that an editor reads. */
export type BrokenCase = {
  fault: string
  /** The file that is changed; the article if left out. */
  file?: string
  /** What is taken out of the file; the whole of it if left out. */
  from?: string
  to: string | Uint8Array
  /** Line and column. */
  at: string
  rule: RuleName
  /** An error if left out. */
  severity?: 'warning' | 'notice'
  reason: string
  why: string
  mend: string
}

/** The good files with the fault in them. */
export function breakFiles({ file = articlePath, from, to }: BrokenCase): Contents {
  return from === undefined ? { ...goodFiles, [file]: to } : replaceIn(file, from, String(to))
}
