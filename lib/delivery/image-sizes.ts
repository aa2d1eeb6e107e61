import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import type { ImageFile, ImageSizes } from '../content/markdown/images.ts'
import { listFilesBelow } from './files-below.ts'

/** Reads the size of every file in `public/images`. A file that is no image has no width, and is reported where it is used. */
export function getImageSizes(root = process.cwd()): ImageSizes {
  const folder = join(root, 'public/images')
  return new Map(listFilesBelow(folder).map((path) => [`/images/${path}`, measure(readFileSync(join(folder, path)))]))
}

function measure(content: Uint8Array): ImageFile {
  const bytes = content.length
  try {
    const { width, height } = imageSize(content)
    return { bytes, width, height }
  } catch {
    return { bytes }
  }
}
