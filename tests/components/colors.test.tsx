import { readFileSync } from 'node:fs'
import { parse, type Rule } from 'postcss'
import { describe, expect, it } from 'vitest'
import { contrast } from './contrast'

const tokens = parse(readFileSync(`${import.meta.dirname}/../../components/site/styles/tokens.css`, 'utf8'))
const dark = '(prefers-color-scheme: dark)'
const moreContrast = '(prefers-contrast: more)'

/** What `:root` says under exactly one condition, '' for none: the names of custom properties with their values. */
function declaredUnder(condition: string): Record<string, string> {
  const declared: Record<string, string> = {}
  tokens.walkRules(':root', (rule: Rule) => {
    const params = rule.parent?.type === 'atrule' && 'params' in rule.parent ? rule.parent.params : ''
    if (params !== condition) return
    rule.walkDecls(/^--/, ({ prop, value }) => {
      declared[prop.slice(2)] = value
    })
  })
  return declared
}

const always = declaredUnder('')
const names = Object.keys(always).filter((name) => always[name]?.startsWith('#'))

/** A way to see the site: what holds in it, in the order of the file, and what its system colors are. */
type Mode = { name: string; conditions: string[]; system?: { Canvas: string; CanvasText: string } }

const paper = { Canvas: '#ffffff', CanvasText: '#000000' }
const screens: Mode[] = [
  { name: 'light', conditions: [] },
  { name: 'dark', conditions: [dark] },
  { name: 'more contrast, light', conditions: [moreContrast], system: paper },
  // The canvas of the dark is black on a black screen, and a dark grey in Chrome and in Firefox.
  ...['#000000', '#121212', '#2b2a33'].map((Canvas) => ({
    name: `more contrast, dark, on ${Canvas}`,
    conditions: [dark, moreContrast],
    system: { Canvas, CanvasText: '#fbfbfe' },
  })),
]
const prints: Mode[] = [
  { name: 'print', conditions: ['print'] },
  { name: 'print out of the dark with more contrast', conditions: [dark, moreContrast, 'print'], system: paper },
]

/** The color that a token has in a mode, in six digits. */
function colorOf(token: string, { conditions, system }: Mode): string {
  const declared: Record<string, string> = Object.assign({}, always, ...conditions.map(declaredUnder))
  let value = declared[token] ?? ''
  for (let use = /^var\(--([\w-]+)\)$/.exec(value); use?.[1]; use = /^var\(--([\w-]+)\)$/.exec(value))
    value = declared[use[1]] ?? ''
  if (value === 'Canvas' || value === 'CanvasText') value = system?.[value] ?? value
  return value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
}

type Pair = [color: string, ground: string]

const grounds = ['page', 'surface', 'sunk', 'target']
const onEachGround = (colors: string[]) => colors.flatMap((color) => grounds.map((ground): Pair => [color, ground]))

const inks = ['text', 'muted', 'link', 'link-visited']
const cares = ['emergency', 'soon', 'link']
const strips: Pair[] = [['on-band', 'band'], ...cares.map((care): Pair => ['on-care', care])]
const edges = ['brand', 'edge', 'emergency', 'soon']

/** What is there to see as well while a finger or a key is on it: not on paper. */
const onScreen: Pair[] = [...onEachGround(['link-hover']), ['on-focus', 'focus'], ['on-mark', 'mark']]
/** A QR code is read by a machine, which needs dark on light in every mode. */
const square: Pair = ['qr-ink', 'qr-ground']
/** A button of a care card is no ground: it is filled itself. */
const placesOfFocus = [...grounds, 'band']

/** What is no text, and says nothing that is not said in words as well. */
const decoration = ['hairline', 'you']

const ratio = ([color, ground]: Pair, mode: Mode) => contrast(colorOf(color, mode), colorOf(ground, mode))

describe.each([...screens, ...prints])('$name', (mode) => {
  it.each([...onEachGround(inks), ...strips, square])('%s can be read on %s', (...pair) => {
    expect(ratio(pair, mode)).toBeGreaterThanOrEqual(7)
  })

  it.each(onEachGround(edges))('%s can be seen on %s', (...pair) => {
    expect(ratio(pair, mode)).toBeGreaterThanOrEqual(3)
  })
})

describe.each(screens)('$name', (mode) => {
  it.each(onScreen)('%s can be read on %s', (...pair) => {
    expect(ratio(pair, mode)).toBeGreaterThanOrEqual(7)
  })

  it.each(onEachGround(['target-edge', 'focus-edge']))('%s can be seen on %s', (...pair) => {
    expect(ratio(pair, mode)).toBeGreaterThanOrEqual(3)
  })

  it.each(placesOfFocus)('on %s the focus can be seen by its fill or by its edge', (ground) => {
    const best = Math.max(ratio(['focus', ground], mode), ratio(['focus-edge', ground], mode))
    expect(best).toBeGreaterThanOrEqual(3)
  })
})

it('who wants more contrast gets the colors of the system', () => {
  const declared = declaredUnder(moreContrast)
  expect(grounds.map((name) => declared[name])).toEqual(['Canvas', 'Canvas', 'Canvas', 'Canvas'])
  expect(['text', 'muted', 'edge', 'hairline'].map((name) => declared[name])).toEqual(Array(4).fill('CanvasText'))
})

it.each(prints)('$name is black on white', (mode) => {
  const colorsOf = (tokens: string[]) => [...new Set(tokens.map((token) => colorOf(token, mode)))]
  expect(colorsOf([...inks, ...edges, ...cares, 'on-band', 'you'])).toEqual(['#000000'])
  expect(colorsOf([...grounds, 'band', 'on-care'])).toEqual(['#ffffff'])
})

it('every color is held against another, or named as decoration', () => {
  const pairs = [...onEachGround([...inks, ...edges, 'target-edge', 'focus-edge']), ...strips, square, ...onScreen]
  expect([...new Set([...pairs.flat(), ...decoration])].sort()).toEqual(names.sort())
})

it.each([dark, moreContrast, 'print'])('%s changes only tokens that there are', (condition) => {
  const changed = Object.keys(declaredUnder(condition))
  expect(changed.length).toBeGreaterThan(10)
  expect(changed.filter((name) => !(name in always))).toEqual([])
})
