import { createElement, type ReactElement, type ReactNode } from 'react'
import { type Picture, titleSpacing } from './build-picture.ts'
import type { Lines } from './fit-lines.ts'
import { pictureColors as colors } from './picture-colors.ts'
import { fontName } from './picture-fonts.ts'
import { pictureSize } from './picture-size.ts'

/** One stroke is one hour: the hours of four days in a row, as the look draws them. */
const hours = [3, 1, 3, 3]
const strokeWidth = 18
const dayWidth = 156

/**
 * A preview picture as a drawing: boxes in rows and columns with styles of their own, which is all that the program knows
 * that makes pictures of them. It is never part of a page, and so no component.
 */
export function drawPicture({ siteName, title, place }: Picture): ReactElement {
  return box(
    {
      ...pictureSize,
      position: 'relative',
      flexDirection: 'column',
      padding: '64px 72px 0',
      background: colors.page,
      color: colors.text,
      fontFamily: fontName,
      lineHeight: 1.1,
    },
    siteName !== undefined && drawName(siteName),
    column(
      { marginTop: siteName === undefined ? 128 : 52, fontWeight: 700, letterSpacing: `${titleSpacing}em` },
      title,
    ),
    column({ marginTop: 28, lineHeight: 1.3, color: colors.muted }, place),
    siteName !== undefined && hours.flatMap(drawDay),
    box({ position: 'absolute', left: 0, bottom: 0, width: pictureSize.width, height: 16, background: colors.band }),
  )
}

/** The mark of the site, as in `components/site/mark`, and its name. */
function drawName(name: string): ReactElement {
  const dot = (cx: number, cy: number, fill: string) => createElement('circle', { key: cx, cx, cy, r: 1.8, fill })
  return box(
    { alignItems: 'center', fontSize: 38, fontWeight: 700, letterSpacing: '-0.01em' },
    createElement(
      'svg',
      { key: 'mark', viewBox: '0 0 15 16', width: 48, height: 51 },
      createElement('path', { fill: colors.brand, d: 'M1 7h3v8H1zM6 6h3v9H6zM11 7h3v8h-3z' }),
      dot(2.5, 4.2, colors.brand),
      dot(7.5, 3.2, colors.you),
      dot(12.5, 4.2, colors.brand),
    ),
    box({ marginLeft: 16 }, name),
  )
}

function drawDay(count: number, day: number): ReactElement[] {
  return Array.from({ length: count }, (_, stroke) =>
    box({
      position: 'absolute',
      left: 72 + day * dayWidth + stroke * 2 * strokeWidth,
      bottom: 16,
      width: strokeWidth,
      height: 84,
      background: colors.brand,
    }),
  )
}

/** The lines are broken already. */
function column(style: object, { size, lines }: Lines): ReactElement {
  return box(
    { flexDirection: 'column', fontSize: size, ...style },
    ...lines.map((line) => box({ whiteSpace: 'nowrap' }, line)),
  )
}

function box(style: object, ...children: ReactNode[]): ReactElement {
  return createElement('div', { style: { display: 'flex', ...style } }, ...children)
}
