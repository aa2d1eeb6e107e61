import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { checkBrokenCopies } from './broken-copies.ts'
import { checkByteOrderMarks } from './byte-order-mark.ts'
import { checkHiddenCharacters } from './hidden-characters.ts'
import { checkLineEnds } from './line-ends.ts'
import { checkLookAlikeLetters } from './look-alike-letters.ts'
import { checkUnusualSpaces } from './unusual-spaces.ts'

/** Every rule about how a file is stored, and about the signs in it. */
export const fileChecks: ((library: ParsedLibrary) => void)[] = [
  checkByteOrderMarks,
  checkLineEnds,
  checkHiddenCharacters,
  checkLookAlikeLetters,
  checkBrokenCopies,
  checkUnusualSpaces,
]
