import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Font, parseFont } from './parse-font.ts'

/** The font of the site in two weights: the files as a drawing needs them, and what stands in them. */
export type PictureFonts = {
  files: { name: string; data: Buffer; weight: 400 | 700; style: 'normal' }[]
  regular: Font
  bold: Font
}

/** The name of the font within a drawing. */
export const fontName = 'Atkinson'

let read: PictureFonts | undefined

/**
 * The font of the site as its package holds it, read once per process. Drawings need WOFF: they cannot read the WOFF2 file
 * that browsers get.
 */
export function getPictureFonts(root = process.cwd()): PictureFonts {
  read ??= readFonts(join(root, 'node_modules/@fontsource/atkinson-hyperlegible-next/files'))
  return read
}

function readFonts(folder: string): PictureFonts {
  const [regular, bold] = ([400, 700] as const).map((weight) => ({
    name: fontName,
    data: readFileSync(join(folder, `atkinson-hyperlegible-next-latin-${weight}-normal.woff`)),
    weight,
    style: 'normal' as const,
  })) as [PictureFonts['files'][number], PictureFonts['files'][number]]
  return { files: [regular, bold], regular: parseFont(regular.data), bold: parseFont(bold.data) }
}
