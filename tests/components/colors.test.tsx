import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync(`${import.meta.dirname}/../../components/site/styles/tokens.css`, 'utf8')
const [light = '', rest = ''] = tokens.split('@media (prefers-color-scheme: dark)')
const [dark = ''] = rest.split('@media')

function colorsOf(css: string): Record<string, string> {
  const found = [...css.matchAll(/--([\w-]+):\s*#([0-9a-f]{6}|[0-9a-f]{3})\b/gi)]
  return Object.fromEntries(
    found.map(([, name = '', hex = '']) => [name, hex.length === 3 ? hex.replace(/./g, '$&$&') : hex]),
  )
}

/** The relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const grounds = ['page', 'surface', 'sunk', 'target']
const text = ['text', 'muted', 'link', 'link-hover', 'link-visited'].flatMap((name) =>
  grounds.map((ground) => [name, ground]),
)
const strips = [['on-band', 'band'], ...['emergency', 'soon', 'link'].map((care) => ['on-care', care])]
const edges = ['brand', 'edge', 'target-edge', 'focus-edge', 'emergency', 'soon'].flatMap((name) =>
  grounds.map((ground) => [name, ground]),
)

describe.each([
  ['light', colorsOf(light)],
  ['dark', { ...colorsOf(light), ...colorsOf(dark) }],
])('%s colors', (_scheme, colors) => {
  it.each([...text, ...strips])('let %s be read on %s', (name, ground) => {
    expect(contrast(colors[name ?? ''] ?? '', colors[ground ?? ''] ?? '')).toBeGreaterThanOrEqual(7)
  })

  it.each(edges)('let %s be seen on %s', (name, ground) => {
    expect(contrast(colors[name ?? ''] ?? '', colors[ground ?? ''] ?? '')).toBeGreaterThanOrEqual(3)
  })
})
