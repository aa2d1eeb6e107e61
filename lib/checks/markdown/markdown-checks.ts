import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { checkAuthorBoxes } from './author-boxes.ts'
import { checkBareLinks } from './bare-links.ts'
import { checkBoldHeadings } from './bold-headings.ts'
import { checkCareCards } from './care-cards.ts'
import { checkEmptyLinks } from './empty-links.ts'
import { checkHoverTexts } from './hover-texts.ts'
import { checkLineBreaks } from './line-breaks.ts'
import { checkLinkWords } from './link-words.ts'
import { checkListStarts } from './list-starts.ts'
import { checkMaskedLinks } from './masked-links.ts'
import { checkOutsideLinks } from './outside-links.ts'
import { checkPhoneLinks } from './phone-links.ts'
import { checkRepeatedHeadings } from './repeated-headings.ts'
import { checkRepeatedLinkWords } from './repeated-link-words.ts'
import { checkSecureLinks } from './secure-links.ts'
import { checkUnreadLinks } from './unread-links.ts'
import { checkUnusedDefinitions } from './unused-definitions.ts'

/** All rules about what is typed in the text of a page: its headings, links and blocks. */
export const markdownChecks: readonly ((library: ParsedLibrary) => void)[] = [
  checkBoldHeadings,
  checkRepeatedHeadings,
  checkOutsideLinks,
  checkMaskedLinks,
  checkSecureLinks,
  checkPhoneLinks,
  checkEmptyLinks,
  checkBareLinks,
  checkLinkWords,
  checkRepeatedLinkWords,
  checkUnreadLinks,
  checkUnusedDefinitions,
  checkHoverTexts,
  checkLineBreaks,
  checkListStarts,
  checkCareCards,
  checkAuthorBoxes,
]
