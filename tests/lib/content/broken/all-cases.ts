import { blockCases } from './block-cases'
import { blockContentCases } from './block-content-cases'
import { dateCases } from './date-cases'
import { factCases } from './fact-cases'
import { fenceCases } from './fence-cases'
import { fieldCases } from './field-cases'
import { fileCases } from './file-cases'
import { headingCases } from './heading-cases'
import { linkCases } from './link-cases'
import { pictureCases } from './picture-cases'
import { plainTextCases } from './plain-text-cases'
import { siteCases } from './site-cases'
import { tableCases } from './table-cases'
import { textCases } from './text-cases'
import { wordCases } from './word-cases'
import { yamlCases } from './yaml-cases'

/** Every mistake that an editor can make, as far as we have thought of it. */
export const allCases = [
  ...fenceCases,
  ...yamlCases,
  ...fieldCases,
  ...dateCases,
  ...headingCases,
  ...textCases,
  ...linkCases,
  ...blockCases,
  ...blockContentCases,
  ...pictureCases,
  ...factCases,
  ...tableCases,
  ...siteCases,
  ...fileCases,
  ...plainTextCases,
  ...wordCases,
]
