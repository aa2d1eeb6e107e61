import { parseAgain, type Reading } from '@/lib/library/preview/parse-again'
import { type Contents, goodImages, toContentFiles } from '../../small-library'

/** Reads texts after others have been read, on the first of December 2026 unless another day is given. */
export function readAgain(contents: Contents, before?: Reading, today = '2026-12-01'): Reading {
  return parseAgain({ files: toContentFiles(contents), images: goodImages, today }, before)
}
