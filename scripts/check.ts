/**
 * `npm run check`: reads all of `content/` and prints every problem.
 * Ends with 0 if the site can be built, with 1 if a problem must be mended first.
 */

import { readContentFiles } from '../lib/content/files.ts'
import { getImageSizes } from '../lib/delivery/image-sizes.ts'
import { getToday } from '../lib/delivery/today.ts'
import { buildLibrary } from '../lib/library/build-library.ts'
import { formatProblems } from '../lib/problems/format-problems.ts'

const { library, files } = buildLibrary({ files: readContentFiles(), images: getImageSizes(), today: getToday() })
console.log(formatProblems(files))
process.exitCode = library ? 0 : 1
