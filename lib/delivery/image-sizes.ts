import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import type { ImageSizes } from '../content/markdown/images.ts'
import { listFilesBelow } from './files-below.ts'

/** Reads width and height of every file in `public/images`. A file that is no image has no size, and is reported where it is used. */
export function getImageSizes(root = process.cwd()): ImageSizes {
  const sizes: ImageSizes = new Map()
  for (const path of listFilesBelow(join(root, 'public/images'))) {
    const size = measure(join(root, 'public/images', path))
    if (size) sizes.set(`/images/${path}`, size)
  }
  return sizes
}

function measure(path: string): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(readFileSync(path))
    return { width, height }
  } catch {
    return undefined
  }
}
