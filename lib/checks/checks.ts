import type { ParsedLibrary } from '../content/parsed-library.ts'
import { checkFacts } from './facts.ts'
import { checkFieldTargets } from './field-targets.ts'
import { checkFiguresCited } from './figures-cited.ts'
import { checkFileNames } from './file-names.ts'
import { checkLinks } from './links.ts'
import { checkReadingGrade } from './reading-grade.ts'
import { checkRequiredPages } from './required-pages.ts'
import { checkSentenceLength } from './sentence-length.ts'
import { checkShamingWords } from './shaming-words.ts'
import { checkSiteTargets } from './site-targets.ts'
import { checkSummaries } from './summaries.ts'

/** All rules that look at more than one place. Each adds what it finds to the file concerned. */
const checks: ((library: ParsedLibrary) => void)[] = [
  checkFileNames,
  checkRequiredPages,
  checkFacts,
  checkSummaries,
  checkFieldTargets,
  checkSiteTargets,
  checkFiguresCited,
  checkLinks,
  checkShamingWords,
  checkSentenceLength,
  checkReadingGrade,
]

/** Runs every rule over a library. */
export function runChecks(library: ParsedLibrary): void {
  for (const check of checks) check(library)
}
