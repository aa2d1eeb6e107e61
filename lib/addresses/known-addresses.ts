import { getPublicFiles } from '../delivery/public-files.ts'
import { getLibrary } from '../library/library.ts'
import { getPreview } from '../library/preview/current-preview.ts'
import { buildKnownAddresses } from './build-addresses.ts'
import type { KnownAddresses } from './decide.ts'
import { fixedPaths, libraryPath, machinePaths, problemsPath } from './fixed-paths.ts'
import { listPicturePaths } from './picture-paths.ts'

let known: KnownAddresses | undefined

/** All addresses of this site, read once per process; in development at every call, so that a new file shows. */
export function getKnownAddresses(): KnownAddresses {
  if (process.env.NODE_ENV === 'development') {
    return readAddresses([problemsPath, ...getPreview().pages.map((page) => page.path)])
  }
  known ??= readAddresses([])
  return known
}

/** @param whileWriting addresses that are there while someone writes, and not on the public site */
function readAddresses(whileWriting: string[]): KnownAddresses {
  const library = getLibrary()
  const files = [...getPublicFiles(), ...listPicturePaths(library)]
  return buildKnownAddresses(library, [...fixedPaths, libraryPath, ...machinePaths, ...files, ...whileWriting])
}
