import { attributeOf, readTags, type Tag } from './html-tags.ts'
import { trimStyles } from './trim-styles.ts'
import { findUsed } from './used-parts.ts'

/** A page as it is sent, and the text of each style sheet within it, for its policy. */
export type RefinedPage = { html: string; styles: string[] }

/**
 * Takes everything out of a built page that only a script would need, and puts its style sheets into one, behind the
 * words about the page: chat programs read title and preview from the first 8 kB only.
 */
export function refinePage(html: string): RefinedPage {
  const { html: bare, styles } = removeScripts(html)
  if (styles.length === 0) return { html: bare, styles }
  const { html: page, css } = styleHtml(bare, styles.join('\n'))
  return { html: page.replace('</head>', () => `<style>${css}</style></head>`), styles: [css] }
}

/** The same for a piece of HTML that is made per request, with the style sheet that the build made for it. */
export function refineFragment(html: string, sheet: string): { html: string; css: string } {
  return styleHtml(removeScripts(html).html, sheet)
}

/** Trims a style sheet to what a piece of HTML needs, and gives its classes their short names. */
function styleHtml(html: string, sheet: string): { html: string; css: string } {
  const { css, names } = trimStyles(sheet, findUsed(html))
  return { html: renameClasses(html, names), css }
}

function removeScripts(html: string): RefinedPage {
  const styles: string[] = []
  const kept: string[] = []
  let end = 0
  let closing: string | undefined
  for (const tag of readTags(html)) {
    if (closing) {
      if (tag.name !== closing) continue
      if (closing === '/style') styles.push(html.slice(end, tag.start))
      closing = undefined
    } else {
      if (!isRemoved(tag)) continue
      kept.push(html.slice(end, tag.start))
      if (tag.name === 'script' || tag.name === 'style' || tag.name === 'div') closing = `/${tag.name}`
    }
    end = tag.end
  }
  return { html: [...kept, html.slice(end)].join(''), styles }
}

function isRemoved({ name, text }: Tag): boolean {
  if (name === '!--' || name === 'style') return true
  if (name === 'script') return attributeOf(text, 'type') !== 'application/ld+json'
  // Where the framework puts what its scripts would move into place later.
  if (name === 'div') return text === '<div hidden="">'
  // The framework repeats title and description for one network, which reads the Open Graph lines as well.
  if (name === 'meta') return /^twitter:(?!card)/.test(attributeOf(text, 'name') ?? '')
  return name === 'link' && attributeOf(text, 'as') === 'script'
}

function renameClasses(html: string, names: ReadonlyMap<string, string>): string {
  const parts: string[] = []
  let end = 0
  for (const tag of readTags(html)) {
    const value = attributeOf(tag.text, 'class')
    if (value === undefined) continue
    const renamed = value
      .split(' ')
      .map((name) => names.get(name) ?? name)
      .join(' ')
    parts.push(
      html.slice(end, tag.start),
      tag.text.replace(` class="${value}"`, () => ` class="${renamed}"`),
    )
    end = tag.end
  }
  return [...parts, html.slice(end)].join('')
}
