import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../../problems/problem.ts'
import { findFileProblem, findTextProblem } from './image-problems.ts'

/** A file below `public/images`: how large it is, and its width and height in pixels, if it could be read as an image. */
export type ImageFile = { bytes: number; width?: number; height?: number }

/** Each image of the site by its address (`/images/how-long-it-lasts/week.png`). */
export type ImageSizes = Map<string, ImageFile>

/** Gives each image its width and height, so that text does not jump when it arrives, and reports those that cannot be shown. */
export function sizeImages(tree: Root, sizes: ImageSizes, file: VFile): void {
  visit(tree, 'image', (node) => {
    const { width, height } = sizes.get(node.url) ?? {}
    if (width && height) node.data = { hProperties: { width, height, loading: 'lazy' } }
    const problems = [findFileProblem(node.url, sizes, file.stem ?? ''), findTextProblem(node.url, node.alt ?? '')]
    for (const problem of problems) if (problem) report(file, { ...problem, place: node.position })
  })
}
