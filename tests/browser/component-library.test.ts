import { describe, expect, inject, test } from 'vitest'
import { allComponents } from '@/components/all-components'
import { componentPath, examplePath } from '@/lib/addresses/urls'
import { findViolations } from './browser'
import { startReader } from './reader'

const origin = inject('origin')
const { read } = startReader()
const examples = allComponents.flatMap(({ name, examples }) =>
  examples.map((example) => examplePath(name, example.name)),
)
const paths = ['/components', ...allComponents.map(({ name }) => componentPath(name)), ...examples]

test('every page of the component library is there without script, and asks search engines to leave it out', async () => {
  const wrong: string[] = []
  for (const path of paths) {
    const answer = await fetch(origin + path)
    const html = await answer.text()
    const isRight =
      answer.status === 200 && html.includes('<meta name="robots" content="noindex"/>') && !html.includes('<script')
    if (!isRight) wrong.push(path)
  }
  expect(wrong).toEqual([])
  expect(await (await fetch(`${origin}/sitemap.xml`)).text()).not.toContain('/components')
})

test('the list leads to every component', async () => {
  const html = await (await fetch(`${origin}/components`)).text()
  expect(allComponents.filter(({ name }) => !html.includes(`href="${componentPath(name)}"`))).toEqual([])
})

describe('the page of a component', () => {
  test('says what it is for, shows its Markdown, its props and the type of its block', async () => {
    const text = await read('/components/note', {}, (page) => page.getByRole('main').textContent())
    for (const part of ['When to use it', 'Why', ':::note{title="Length follows need"}', 'blockNote', "kind: 'note'"]) {
      expect(text).toContain(part)
    }
  })

  test('shows each example light and dark, whatever the reader has set', async () => {
    const grounds = await read('/components/note', { javaScriptEnabled: true, colorScheme: null }, async (page) => {
      const windows = page.locator('iframe')
      await windows.first().scrollIntoViewIfNeeded()
      return Promise.all(
        [windows.nth(0), windows.nth(1)].map((window) =>
          window
            .contentFrame()
            .locator('body')
            .evaluate((body) => getComputedStyle(body).backgroundColor),
        ),
      )
    })
    expect(grounds).toEqual(['rgb(251, 248, 243)', 'rgb(20, 32, 31)'])
  })

  test('can be shown in a window by this site alone', async () => {
    const { headers } = await fetch(`${origin}/components/note`)
    expect(headers.get('content-security-policy')).toMatch(
      /script-src 'none'.*frame-src 'self'; frame-ancestors 'self'$/,
    )
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
  })

  test.each(['/components', '/components/note', '/components/home-page'])(
    'gives axe nothing to find: %s',
    async (path) => {
      expect(await read(path, { javaScriptEnabled: true, bypassCSP: true }, findViolations)).toEqual([])
    },
  )
})
