import { wordsForIllnessAndCare } from './illness-and-care.ts'
import { wordsForPeople } from './people.ts'
import { wordsForUseAndTests } from './use-and-tests.ts'
import type { WordToAvoid } from './word-to-avoid.ts'

/** The whole table of words that shame. It follows NIDA's "Words Matter", NIH style, APA style and Broyles 2014. */
export const wordsToAvoid: WordToAvoid[] = [...wordsForPeople, ...wordsForUseAndTests, ...wordsForIllnessAndCare]
