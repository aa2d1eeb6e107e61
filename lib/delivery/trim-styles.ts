import { type Container, parse, type Rule } from 'postcss'

/** The style sheet that a page needs, and the names that its classes have in it. */
export type TrimmedStyles = { css: string; names: ReadonlyMap<string, string> }

const cache = new Map<string, TrimmedStyles>()

/**
 * Takes the rules out of a style sheet whose classes do not occur on a page, and shortens the names of the others.
 * The bundler puts the styles of every block into every article, and puts a code before each name.
 */
export function trimStyles(css: string, used: ReadonlySet<string>): TrimmedStyles {
  const key = [css, ...[...used].sort()].join('\n')
  const known = cache.get(key)
  if (known) return known
  const names = new Map<string, string>()
  const root = parse(css)
  root.walkRules((rule) => trimRule(rule, used, names))
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) removeUpwards(rule)
  })
  const trimmed = { css: root.toString(), names }
  cache.set(key, trimmed)
  return trimmed
}

function trimRule(rule: Rule, used: ReadonlySet<string>, names: Map<string, string>): void {
  const selectors = rule.selectors.filter((selector) => canMatch(selector, used))
  if (selectors.length === 0) removeUpwards(rule)
  else rule.selector = selectors.join(',').replace(classInSelector, (_, name: string) => `.${shorten(name, names)}`)
}

const classInSelector = /\.(-?[_a-zA-Z][\w-]*)/g

/** What stands within `:not()` or `:has()` says nothing about the classes that have to be there. */
function canMatch(selector: string, used: ReadonlySet<string>): boolean {
  const required = selector.replace(/:(?:not|has|is|where)\([^)]*\)/g, '')
  return [...required.matchAll(classInSelector)].every(([, name = '']) => used.has(name))
}

function removeUpwards(node: Rule | Container): void {
  const parent = node.parent
  node.remove()
  if (parent && parent.type === 'atrule' && (parent as Container).nodes?.length === 0)
    removeUpwards(parent as Container)
}

/** `bcFIHG_return` → `return`. A name that another component has taken gets a number. */
function shorten(name: string, names: Map<string, string>): string {
  const known = names.get(name)
  if (known) return known
  const local = name.replace(/^_?[\w-]{5,6}_(?=[a-z])/, '')
  const taken = new Set(names.values())
  let short = local
  for (let count = 2; taken.has(short); count += 1) short = `${local}${count}`
  names.set(name, short)
  return short
}
