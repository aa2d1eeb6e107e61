import { nearest } from '../../problems/nearest.ts'
import type { Finding } from '../../problems/problem.ts'
import type { ImageSizes } from './images.ts'

/** What is wrong with an image. The place is that of the image. */
export type ImageFinding = Omit<Finding, 'place'>

/** A page with its styles takes a tenth of that. On a slow phone (400 kbit/s) so many bytes take two seconds. */
const mostBytes = 100_000

/** Twice the width of a text column on the screens that show the most dots. */
const mostPixels = 2000

/** What all browsers of the last years show. A .gif is left out, since it is there to move. */
const formats = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'svg']

/** What is wrong with the file of an image: it is not there, cannot be shown, or is too large for a slow phone. */
export function findFileProblem(address: string, sizes: ImageSizes, slug: string): ImageFinding | undefined {
  const file = sizes.get(address)
  if (!file) return missing(address, sizes, slug)
  const { bytes, width, height } = file
  const ending = /\.([^./]*)$/.exec(address)?.[1] ?? ''
  if (!formats.includes(ending.toLowerCase())) {
    return {
      rule: 'image-format',
      reason: `"${address}" is ${ending ? `a .${ending} file` : 'a file without an ending'}. Images are .png, .jpg, .webp, .avif or .svg files here.`,
      why: 'Not every browser shows other kinds, and a picture that moves keeps people from reading.',
      mend: 'Open it in a program for pictures, save it as .png (a drawing) or .jpg (a photo), and write the new name here.',
    }
  }
  if (!width || !height) {
    return {
      rule: 'image-broken',
      reason: `The file "${address}" is there, and is not an image that can be read.`,
      why: 'A reader would see an empty frame.',
      mend: 'Open the file in a program for pictures, save it anew as .png or .jpg, and put that into its place.',
    }
  }
  if (bytes <= mostBytes && width <= mostPixels) return undefined
  return {
    rule: 'image-too-large',
    reason: `The image "${address}" has ${Math.ceil(bytes / 1000)} kB and is ${width} pixels wide. At most ${mostBytes / 1000} kB and ${mostPixels} pixels are fine.`,
    why: 'On a slow phone the page would take seconds longer, and the reader pays for each of them.',
    mend: 'Save it 1,000 pixels wide, with a lower quality, and put the new file into its place.',
  }
}

function missing(address: string, sizes: ImageSizes, slug: string): ImageFinding {
  const meant = nearest(address, sizes.keys())
  return {
    rule: 'image-missing',
    reason: `There is no image "${address}" on this site.`,
    why: 'A reader would see an empty frame.',
    mend: meant
      ? `Did you mean ${meant}?`
      : `Put the file into public/images/${slug}/ and write /images/${slug}/name.png here.`,
  }
}

/** More is a text of its own: screen readers say it in one breath, and nobody can stop and go back in it. */
const mostSigns = 250

/** What is wrong with the text that stands for an image. See WCAG 1.1.1, and the tips of the W3C on alternative texts. */
export function findTextProblem(address: string, typed: string): ImageFinding | undefined {
  const text = typed.trim()
  const write = `![What the image shows](${address})`
  const say = (reason: string, why: string, mend: string) => ({ rule: 'image-text' as const, reason, why, mend })
  if (!text) {
    const why = 'A reader who cannot see it would not know what it shows. (WCAG 1.1.1)'
    return say('This image has no text beside it.', why, `Say in a sentence what it shows: ${write}`)
  }
  if (isFileName(text, address)) {
    const why = 'A reader who cannot see it would hear the name of a file. (WCAG 1.1.1)'
    return say(`The text of this image, "${text}", does not say what it shows.`, why, `Say it in a sentence: ${write}`)
  }
  const [, opening, rest = ''] =
    /^((?:an? |the )?(?:image|picture|graphic|photo|icon) (?:of|showing|that shows) )(.+)/is.exec(text) ?? []
  if (opening) {
    const why = 'A screen reader says that it is an image already, and says it twice then.'
    const mend = `Begin with what it shows: ![${rest.charAt(0).toUpperCase()}${rest.slice(1)}](${address})`
    return say(`The text of this image begins with "${opening.trim()}".`, why, mend)
  }
  if (text.length > mostSigns) {
    const why = 'A screen reader says it in one go, and a reader cannot go back to a part of it.'
    return say(
      `The text of this image has ${text.length} signs.`,
      why,
      `Use at most ${mostSigns}. Put the rest into the text of the page.`,
    )
  }
  return undefined
}

/** `week.png`, `week-small`, `IMG_2041`, `Screenshot 2026-11-23`, and words that stand for a text still to be written. */
function isFileName(text: string, address: string): boolean {
  const name = address.replace(/^.*\//, '')
  const plain = text.toLowerCase().replaceAll(' ', '-')
  return (
    /\.(?:png|jpe?g|webp|avif|svg|gif|heic|bmp|tiff?)$/i.test(text) ||
    /^(?:img|dsc|dscn|pxl|image|screenshot|screen shot|untitled|scan)[\s_-]*\d[\w\s.:-]*$/i.test(text) ||
    /^(?:an? |the )?(?:image|picture|photo|graphic|icon|logo|untitled|alt text|what the image shows)$/i.test(text) ||
    (/[-_\d]/.test(name.replace(/\..*$/, '')) && plain === name.replace(/\..*$/, '').toLowerCase())
  )
}
