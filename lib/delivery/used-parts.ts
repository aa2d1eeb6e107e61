import { attributeOf, readTags } from './html-tags.ts'

/**
 * The classes and the elements (`p`, `table`) that occur on a page, and what stands somewhere within what: `ul li`,
 * `.table svg`, `.table .here`.
 */
export type Used = { classes: ReadonlySet<string>; elements: ReadonlySet<string>; within?: ReadonlySet<string> }

const endless = /^(?:area|br|col|embed|hr|img|input|link|meta|source|wbr)$/

/** What a style sheet may speak of, found in a page or in a piece of one. */
export function findUsed(html: string): Used {
  const classes = new Set<string>()
  // A piece of a page stands within these two.
  const elements = new Set(['html', 'body'])
  const within = new Set<string>()
  const open: { name: string; terms: string[] }[] = [{ name: '', terms: ['html', 'body'] }]
  for (const { name, text } of readTags(html)) {
    if (name.startsWith('/')) {
      const start = open.findLastIndex((element) => element.name === name.slice(1))
      if (start > 0) open.length = start
      continue
    }
    const own = (attributeOf(text, 'class') ?? '').split(' ').filter(Boolean)
    elements.add(name)
    for (const found of own) classes.add(found)
    const terms = [name, ...own.map((found) => `.${found}`)]
    for (const outer of open) for (const one of outer.terms) for (const term of terms) within.add(`${one} ${term}`)
    if (!endless.test(name) && !text.endsWith('/>') && name !== '!--') open.push({ name, terms })
  }
  return { classes, elements, within }
}
