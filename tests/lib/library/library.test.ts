import { expect, it, vi } from 'vitest'
import { getArticle, getLibrary, getPage } from '@/lib/library/library'

it('the content of this site can be built, and is read once', () => {
  expect(getLibrary().articles.length).toBeGreaterThan(0)
  expect(getLibrary()).toBe(getLibrary())
})

it('is read once for all bundles of a process, each of which has this module for itself', async () => {
  vi.resetModules()
  const bundle = await import('@/lib/library/library')
  expect(bundle.getLibrary).not.toBe(getLibrary)
  expect(bundle.getLibrary()).toBe(getLibrary())
})

it('an article and a page are found by their file names, and nothing else is', () => {
  expect(getArticle('how-long-it-lasts')?.path).toBe('/how-long-it-lasts')
  expect(getPage('help-now')?.path).toBe('/help-now')
  expect([getArticle('help-now'), getPage('how-long-it-lasts'), getArticle('constructor')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

it('988 and 911 can be tapped on the page for help', () => {
  const links = getPage('help-now')?.links.map(({ href }) => href)
  expect(links).toEqual(expect.arrayContaining(['tel:988', 'sms:988', 'tel:911']))
  expect(JSON.stringify(getPage('help-now'))).toContain('href=\\"tel:988\\"')
})
