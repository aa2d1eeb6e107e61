import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import type { ImageSizes } from '../content/markdown/images.ts'

/** Reads width and height of every file in `public/images`. A file that is no image has no size, and is reported where it is used. */
export function getImageSizes(root = process.cwd()): ImageSizes {
  const sizes: ImageSizes = new Map()
  for (const path of filesBelow(join(root, 'public/images'))) {
    const size = measure(join(root, 'public/images', path))
    if (size) sizes.set(`/images/${path.replaceAll('\\', '/')}`, size)
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

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
