import { blockCases } from './block-cases'
import { blockContentCases } from './block-content-cases'
import { careCardCases } from './care-card-cases'
import { claimCases } from './claim-cases'
import { dateCases } from './date-cases'
import { factCases } from './fact-cases'
import { fenceCases } from './fence-cases'
import { fieldCases } from './field-cases'
import { fileCases } from './file-cases'
import { fileLinkCases } from './file-link-cases'
import { headingCases } from './heading-cases'
import { headingWordsCases } from './heading-words-cases'
import { imageTextCases } from './image-text-cases'
import { linkCases } from './link-cases'
import { linkFormCases } from './link-form-cases'
import { linkWordsCases } from './link-words-cases'
import { movedCases } from './moved-cases'
import { numberCases } from './number-cases'
import { outsideLinkCases } from './outside-link-cases'
import { phoneCases } from './phone-cases'
import { pictureCases } from './picture-cases'
import { plainTextCases } from './plain-text-cases'
import { refusedSignCases } from './refused-sign-cases'
import { reviewCases } from './review-cases'
import { rowCases } from './row-cases'
import { signCases } from './sign-cases'
import { siteCases } from './site-cases'
import { storedFileCases } from './stored-file-cases'
import { tableCases } from './table-cases'
import { templateCases } from './template-cases'
import { textCases } from './text-cases'
import { titleCases } from './title-cases'
import { typedLineCases } from './typed-line-cases'
import { typedQuoteCases } from './typed-quote-cases'
import { typedValueCases } from './typed-value-cases'
import { wordCases } from './word-cases'
import { yamlCases } from './yaml-cases'

/** Every mistake that an editor can make, as far as we have thought of it. */
export const allCases = [
  ...fenceCases,
  ...yamlCases,
  ...typedLineCases,
  ...typedQuoteCases,
  ...typedValueCases,
  ...fieldCases,
  ...dateCases,
  ...reviewCases,
  ...titleCases,
  ...headingCases,
  ...templateCases,
  ...textCases,
  ...linkCases,
  ...careCardCases,
  ...fileLinkCases,
  ...headingWordsCases,
  ...imageTextCases,
  ...linkFormCases,
  ...linkWordsCases,
  ...outsideLinkCases,
  ...phoneCases,
  ...refusedSignCases,
  ...blockCases,
  ...blockContentCases,
  ...pictureCases,
  ...factCases,
  ...tableCases,
  ...movedCases,
  ...rowCases,
  ...siteCases,
  ...fileCases,
  ...signCases,
  ...storedFileCases,
  ...plainTextCases,
  ...wordCases,
  ...numberCases,
  ...claimCases,
]
