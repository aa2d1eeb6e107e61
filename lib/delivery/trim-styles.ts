import { type AtRule, type Container, parse, type Root, type Rule } from 'postcss'
import { dropUnusedProperties } from './drop-unused-properties.ts'
import { fillConstants } from './fill-constants.ts'
import { mergeMedia } from './merge-media.ts'
import { mergeRules } from './merge-rules.ts'
import { createShortNames } from './short-names.ts'
import { sortDeclarations } from './sort-declarations.ts'
import type { Used } from './used-parts.ts'

/** The style sheet that a page needs, and the names that its classes have in it. */
export type TrimmedStyles = { css: string; names: ReadonlyMap<string, string> }

const cache = new Map<string, TrimmedStyles>()
const classInSelector = /\.(-?[_a-zA-Z][\w-]*)/g
const elementInSelector = /(?<![\w.#-])[a-z][a-z0-9]*/g
const customProperty = /(?<![\w-])--[\w-]+/g

/**
 * Takes the rules out of a style sheet whose classes or elements do not occur on a page, and shortens the names of classes and custom
 * properties. The bundler puts the styles of every block into every article, and has no setting for names: on the first
 * article short ones saved 330 of 11,200 bytes with gzip.
 */
export function trimStyles(css: string, used: Used): TrimmedStyles {
  const missing = listNestings(css).filter((nesting) => !used.within?.has(nesting))
  const key = [css, ...[...used.classes].sort(), '', ...[...used.elements].sort(), '', ...missing].join('\n')
  const known = cache.get(key)
  if (known) return known
  const root = parse(css)
  dropLeftovers(root)
  fillConstants(root)
  dropUnused(root, used)
  dropUnusedProperties(root)
  mergeMedia(root)
  sortDeclarations(root)
  mergeRules(root)
  const names = shortenClasses(root, used.classes)
  shortenProperties(root)
  const trimmed = { css: tighten(root.toString()), names }
  cache.set(key, trimmed)
  return trimmed
}

/** Takes out white space that says nothing. A value in quotes, such as `", "`, keeps its own. */
function tighten(css: string): string {
  return css
    .replace(/\n\s*/g, '')
    .replace(/"[^"]*"|,\s+| \/ |(?<=@media) (?=\()/g, (found) => (found.startsWith('"') ? found : found.trim()))
}

/**
 * What the bundler adds: a switch for `light-dark()`, which is not used here, and a prefix for Safari before 12.1. The prefix
 * for printed colors stays: without it Chrome before 136 prints the white words of a care card on white paper.
 */
function dropLeftovers(root: Root): void {
  root.walkDecls(/^(?:--lightningcss-|-webkit-text-decoration-color$)/, (declaration) => {
    declaration.remove()
  })
}

function dropUnused(root: Root, used: Used): void {
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return
    const selectors = rule.selectors.filter((selector) => canMatch(selector, used))
    if (selectors.length === 0) removeUpwards(rule)
    else rule.selector = selectors.join(',')
  })
}

/** `from`, `to` and `50%` are no elements. */
function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name)
}

/** What stands within `:has()` has to be there, if it is one selector. */
function canMatch(selector: string, { classes, elements, within }: Used): boolean {
  const required = takeConditionsOff(selector.replace(/:has\(([^(),]*)\)/g, ' $1'))
  const hasClasses = [...required.matchAll(classInSelector)].every(([, name = '']) => classes.has(name))
  const hasElements = [...required.matchAll(elementInSelector)].every(([name]) => elements.has(name))
  const isNested = !within || nestingsOf(takeConditionsOff(selector)).every((nesting) => within.has(nesting))
  return hasClasses && hasElements && isNested
}

/** What stands within `:not()`, `:has()`, `:is()` or `:where()` says nothing about what has to be there. */
function takeConditionsOff(selector: string): string {
  let left = selector
  for (let before = ''; before !== left; ) {
    before = left
    // The innermost first: `:where(ul:not([class]),.strokes)` has one within another.
    left = left.replace(/:[\w-]+\([^()]*\)/g, '')
  }
  return left.replace(/\[[^\]]*\]|::?[\w-]+/g, '')
}

/** What a plain selector wants to stand within what: `.table thead td` → `.table thead`, `thead td`. */
function nestingsOf(plain: string): string[] {
  const parts = plain.trim().split(/\s*([>+~])\s*|\s+/)
  const isTerm = (part: string | undefined) => part !== undefined && /^\.?[\w-]+$/.test(part)
  return parts.flatMap((part, at) => {
    const [sign, inner] = [parts[at + 1], parts[at + 2]]
    const isNested = at % 2 === 0 && (sign === undefined || sign === '>')
    return isNested && isTerm(part) && isTerm(inner) ? [`${part} ${inner}`] : []
  })
}

const nestings = new Map<string, string[]>()

/** All that a style sheet wants to stand within something else: pages that have the same of it share their styles. */
function listNestings(css: string): string[] {
  const known = nestings.get(css)
  if (known) return known
  const found = new Set<string>()
  parse(css).walkRules(({ selectors }) => {
    for (const selector of selectors) for (const nesting of nestingsOf(takeConditionsOff(selector))) found.add(nesting)
  })
  nestings.set(css, [...found])
  return [...found]
}

function removeUpwards(node: Rule | Container): void {
  const parent = node.parent as Container | undefined
  node.remove()
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeUpwards(parent)
}

function shortenClasses(root: Root, used: ReadonlySet<string>): ReadonlyMap<string, string> {
  const { shorten, names } = createShortNames(used)
  root.walkRules((rule) => {
    rule.selector = rule.selector.replace(classInSelector, (_, name: string) => `.${shorten(name)}`)
  })
  return names
}

function shortenProperties(root: Root): void {
  const { shorten } = createShortNames()
  root.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--')) declaration.prop = `--${shorten(declaration.prop)}`
    declaration.value = declaration.value.replace(customProperty, (name) => `--${shorten(name)}`)
  })
}
