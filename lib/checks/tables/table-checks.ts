import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { checkFactValues } from './fact-values.ts'
import { checkMovedChain } from './moved-chain.ts'
import { checkMovedForm } from './moved-form.ts'
import { checkMovedLive } from './moved-live.ts'
import { checkMovedTarget } from './moved-target.ts'
import { checkOldSources } from './old-sources.ts'
import { checkRepeatedSources } from './repeated-sources.ts'
import { checkRepeatedTerms } from './repeated-terms.ts'
import { checkSourceAddresses } from './source-addresses.ts'
import { checkSourceYears } from './source-years.ts'
import { checkStaleFacts } from './stale-facts.ts'
import { checkTermMeanings } from './term-meanings.ts'
import { checkTermWords } from './term-words.ts'
import { checkUnusedFacts } from './unused-facts.ts'
import { checkUnusedSources } from './unused-sources.ts'
import { checkUnusedSubjects } from './unused-subjects.ts'

/** Every rule about the rows of the tables: facts.yaml, sources.yaml, glossary.yaml and moved.yaml. */
export const tableChecks: ((library: ParsedLibrary) => void)[] = [
  checkUnusedSubjects,
  checkUnusedFacts,
  checkStaleFacts,
  checkFactValues,
  checkUnusedSources,
  checkOldSources,
  checkSourceYears,
  checkSourceAddresses,
  checkRepeatedSources,
  checkRepeatedTerms,
  checkTermWords,
  checkTermMeanings,
  checkMovedForm,
  checkMovedLive,
  checkMovedTarget,
  checkMovedChain,
]
