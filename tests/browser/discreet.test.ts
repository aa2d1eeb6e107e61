import { describe, expect, inject, test } from 'vitest'
import { discreetPath } from '@/lib/addresses/urls'
import { articles } from './addresses'
import { ask } from './ask'
import { publicOrigin } from './global-setup'
import { startReader } from './reader'
import { sensitiveWords } from './sensitive-words'

const origin = inject('origin')
const { read } = startReader()
const sections = articles.flatMap(({ sections }) => sections)
const coded = sections.flatMap(({ code, path, title }) =>
  code ? [{ code, path, title, short: discreetPath(code) }] : [],
)
const titleOfAll = 'A page someone chose for you'

const textOf = async (path: string) => (await fetch(origin + path)).text()
const headOf = (html: string) => html.slice(0, html.indexOf('<style'))
/** The words of the section below its heading, up to the ways on from it. The two pages are written in their own way. */
const wordsOf = (html: string) => {
  const start = html.indexOf('</h1>')
  return textIn(html.slice(start, html.indexOf('<nav', start)))
}
const textIn = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name: keyof typeof signs) => signs[name])
    .replace(/\s+/g, ' ')
    .trim()
const signs = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }

test('every section of every article has a code of its own', () => {
  expect(coded.length).toBe(sections.length)
  expect(new Set(coded.map(({ code }) => code)).size).toBe(coded.length)
})

describe.each(coded)('$short', ({ short, path, code }) => {
  test('has the same words as the section on its own page and in the article', async () => {
    const words = wordsOf(await textOf(short))
    expect(words.length).toBeGreaterThan(60)
    expect(wordsOf(await textOf(path))).toBe(words)
    expect(textIn(await textOf(path.replace(/\/[^/]+$/, '')))).toContain(words)
  })

  test('says nothing of them in its head', async () => {
    const head = headOf(await textOf(short))
      .replaceAll(publicOrigin, '')
      .toLowerCase()
    expect(sensitiveWords.filter((word) => head.includes(word))).toEqual([])
    expect(head).not.toContain(path.toLowerCase())
    expect(head).not.toContain(code.toLowerCase())
  })
})

const [first] = coded
if (!first) throw new Error('There is no section with a code.')

test.each([first.short, first.short.toUpperCase(), first.short.toLowerCase()])('%s opens the section', async (path) => {
  await read(path, {}, async (page) => {
    expect(await page.title()).toBe(titleOfAll)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(first.title)
  })
})

test('its preview and its icon are those of no page, and nobody keeps or lists it', async () => {
  const { status, headers, body } = await ask(origin, 'GET', first.short)
  expect(status).toBe(200)
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
  expect(headers['content-security-policy']).toContain("script-src 'none'")
  const head = headOf(body.toString())
  const contents = [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(([, name, text]) => [
    name,
    text,
  ])
  expect(Object.fromEntries(contents)).toMatchObject({
    description: titleOfAll,
    robots: 'noindex',
    'og:title': titleOfAll,
    'og:description': titleOfAll,
    'og:image': `${publicOrigin}/pictures/private.png`,
  })
  expect(head).toContain('<link rel="icon" href="/icon-private.svg"')
  expect(head).not.toMatch(/canonical|og:url|og:site_name|manifest|icon\.svg"/)
  expect(body.toString()).not.toMatch(/<script/i)
  expect((await ask(origin, 'GET', '/icon-private.svg')).status).toBe(200)
})

test('a message from it carries its own address and title', async () => {
  const links = [...(await textOf(first.short)).matchAll(/href="((?:sms:\?|mailto:)[^"]*)"/g)].map(
    ([, href = '']) => href,
  )
  const texts = links.map((href) => decodeURIComponent(href.replaceAll('&amp;', '&')))
  expect(texts).toEqual([
    `sms:?&body=${titleOfAll} ${publicOrigin}${first.short}`,
    `mailto:?subject=${titleOfAll}&body=${publicOrigin}${first.short}`,
  ])
})

test('a mistyped code is answered with what codes look like, and without the name of the site in its title', async () => {
  const { status, body } = await ask(origin, 'GET', '/s/2222')
  expect(status).toBe(404)
  expect(body.toString()).toContain('Check the code: four letters and digits')
  expect(/<title[^>]*>([^<]*)/.exec(body.toString())?.[1]).toBe('Page not found')
})

test('the way on leads to discreet addresses, too', async () => {
  const second = coded[1]
  const html = await textOf(first.short)
  expect(html).toContain(`href="${second?.short}"`)
})

test.each(['/s/2222', '/s/', '/s', `${first.short}/more`])('%s is not found', async (path) => {
  expect((await ask(origin, 'GET', path)).status).toBe(404)
})

test('a slash at the end leads to the plain form in one hop', async () => {
  const { status, headers } = await ask(origin, 'GET', `${first.short}/`)
  expect([status, headers.location]).toEqual([308, first.short])
})
