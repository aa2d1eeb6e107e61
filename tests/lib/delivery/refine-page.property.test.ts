import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readTags } from '@/lib/delivery/html-tags'
import { refinePage } from '@/lib/delivery/refine-page'

/** Text that looks like a page: what could be taken for a tag, a comment or an attribute. */
const nasty = fc
  .array(
    fc.constantFrom(
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<style>',
      '</head>',
      'class=',
      ' type=',
      '"',
      "'",
      '<',
      '>',
      '&',
      '$&',
      '/',
      ' ',
      'a',
      'é',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))
const text = fc.oneof(nasty, fc.string({ maxLength: 20 }))

/** React escapes all five signs. hast-util-to-html escapes only & and " within an attribute. */
const escapeAll = (value: string) => value.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)
const escapeQuotes = (value: string) => value.replace(/[&"]/g, (sign) => `&#${sign.codePointAt(0)};`)

const shown = fc.oneof(
  text.map((value) => `<p>${escapeAll(value)}</p>`),
  text.map((value) => `<img alt="${escapeAll(value)}"/>`),
  fc.tuple(text, text).map(([alt, title]) => `<img alt="${escapeQuotes(alt)}" title="${escapeQuotes(title)}">`),
  text.map(
    (value) => `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`,
  ),
)
const hidden = fc.oneof(
  text.map((value) => `<script>${value.replaceAll('</', '')}</script>`),
  text.map((value) => `<script src="${escapeAll(value)}" async=""></script>`),
  fc.constantFrom(
    '<!--$-->',
    '<!-- -->',
    '<link rel="preload" as="script" href="/a.js"/>',
    '<div hidden=""><!--$--></div>',
  ),
)
const part = fc.oneof(
  shown.map((html) => ({ html, stays: true })),
  hidden.map((html) => ({ html, stays: false })),
)

it('everything that a reader sees survives, and every script is gone', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const html = `<head></head>${parts.map((piece) => piece.html).join('')}`
      const kept = parts.filter((piece) => piece.stays).map((piece) => piece.html)
      const refined = refinePage(html).html
      expect(refined).toBe(`<head></head>${kept.join('')}`)
      const scripts = [...readTags(refined)].filter(({ name }) => name === 'script').map((tag) => tag.text)
      expect(scripts.filter((tag) => tag !== '<script type="application/ld+json">')).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

it('and so does what a page shows when its classes get short names', () => {
  fc.assert(
    fc.property(fc.array(shown, { maxLength: 6 }), (parts) => {
      const page = (name: string) => `<head></head><body class="${name}">${parts.join('')}</body>`
      const refined = refinePage(page('m_long').replace('</head>', '<style>.m_long{top:0}</style></head>'))
      const [css = ''] = refined.styles
      expect(css).toMatch(/^\.[a-zA-Z]+\{top:0\}$/)
      expect(refined.html).toBe(page(css.slice(1, -7)).replace('</head>', () => `<style>${css}</style></head>`))
    }),
    { numRuns: 1000 },
  )
})
