import type { ParsedLibrary } from '../content/parsed-library.ts'
import { checkAmericanSpelling } from './american-spelling.ts'
import { checkFacts } from './facts.ts'
import { checkFieldTargets } from './field-targets.ts'
import { fieldChecks } from './fields/field-checks.ts'
import { checkTypedFigures } from './figure-typed.ts'
import { checkFiguresCited } from './figures-cited.ts'
import { checkFileNames } from './file-names.ts'
import { fileChecks } from './files/file-checks.ts'
import { checkGlossaryMeanings } from './glossary-meanings.ts'
import { ledgerChecks } from './ledger/ledger-checks.ts'
import { checkLinks } from './links.ts'
import { markdownChecks } from './markdown/markdown-checks.ts'
import { checkContradictions } from './number-contradicts.ts'
import { checkNumberWithoutSource } from './number-without-source.ts'
import { checkNumbersInFields } from './numbers-in-fields.ts'
import { checkParagraphLength } from './paragraph-length.ts'
import { checkPlaceholders } from './placeholders.ts'
import { checkPromises } from './promise.ts'
import { checkReadingGrade } from './reading-grade.ts'
import { checkRepeatedWords } from './repeated-words.ts'
import { checkRequiredPages } from './required-pages.ts'
import { type Check, runCheck } from './run-check.ts'
import { checkSentenceLength } from './sentence-length.ts'
import { checkShamingWords } from './shaming-words.ts'
import { checkSiteTargets } from './site-targets.ts'
import { checkSummaries } from './summaries.ts'
import { tableChecks } from './tables/table-checks.ts'
import { checkUnusedTerms } from './tables/unused-terms.ts'
import { checkUnknownTerms } from './terms-unknown.ts'
import { checkUnsafeAdvice } from './unsafe-advice.ts'

/** All rules that look at more than one place. Each adds what it finds to the file concerned. */
export const checks: Check[] = [
  checkFileNames,
  ...fileChecks,
  checkRequiredPages,
  checkFacts,
  checkSummaries,
  ...fieldChecks,
  checkFieldTargets,
  checkSiteTargets,
  ...tableChecks,
  checkFiguresCited,
  checkNumberWithoutSource,
  checkNumbersInFields,
  checkContradictions,
  checkTypedFigures,
  checkLinks,
  ...markdownChecks,
  checkShamingWords,
  checkPromises,
  checkUnsafeAdvice,
  checkAmericanSpelling,
  checkRepeatedWords,
  checkParagraphLength,
  checkUnknownTerms,
  checkUnusedTerms,
  checkGlossaryMeanings,
  checkSentenceLength,
  checkReadingGrade,
  checkPlaceholders,
  // The last, since nothing is said of new addresses in a file that cannot be published yet.
  ...ledgerChecks,
]

/** Runs every rule over a library. */
export function runChecks(library: ParsedLibrary): void {
  for (const check of checks) runCheck(check, library)
}
