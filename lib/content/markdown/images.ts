import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { nearest } from '../../problems/nearest.ts'
import { report } from '../../problems/problem.ts'

/** The width and height of each image of the site in pixels, by its address (`/images/how-long-it-lasts/week.png`). */
export type ImageSizes = Map<string, { width: number; height: number }>

/** Gives each image its width and height, so that text does not jump when it arrives, and reports those that cannot be shown. */
export function sizeImages(tree: Root, sizes: ImageSizes, file: VFile): void {
  visit(tree, 'image', (node) => {
    const size = sizes.get(node.url)
    if (size) node.data = { hProperties: { ...size, loading: 'lazy' } }
    else {
      const meant = nearest(node.url, sizes.keys())
      report(file, {
        rule: 'image-missing',
        reason: `There is no image "${node.url}" on this site.`,
        why: 'A reader would see an empty frame.',
        mend: meant
          ? `Did you mean ${meant}?`
          : `Put the file into public/images/${file.stem}/ and write /images/${file.stem}/name.png here.`,
        place: node.position,
      })
    }
    if (!node.alt?.trim()) {
      report(file, {
        rule: 'image-text',
        reason: 'This image has no text beside it.',
        why: 'A reader who cannot see it would not know what it shows. (WCAG 1.1.1)',
        mend: `Say in a sentence what it shows: ![What the image shows](${node.url})`,
        place: node.position,
      })
    }
  })
}
