import { getPublicFiles } from '../delivery/public-files.ts'
import { getLibrary } from '../library/library.ts'
import { getPreview } from '../library/preview/current-preview.ts'
import type { KnownAddresses } from './decide.ts'
import { fixedPaths, libraryPath, machinePaths, problemsPath } from './fixed-paths.ts'

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
  const { articles, pages, moved } = getLibrary()
  const content = [
    ...[...articles, ...pages].map((page) => page.path),
    ...articles.flatMap((article) => article.sections.map((section) => section.path)),
  ]
  const places = [...articles, ...pages]
    .flatMap((page) => page.sections.flatMap((section) => [section, ...section.sections]))
    .map((section) => section.place)
  return {
    live: new Set([...fixedPaths, libraryPath, ...machinePaths, ...getPublicFiles(), ...content, ...whileWriting]),
    places: new Set(places),
    moved,
  }
}
