import { expect, it } from 'vitest'
import { decideAddress } from '@/lib/addresses/decide'
import { getKnownAddresses } from '@/lib/addresses/known-addresses'
import { getLibrary } from '@/lib/library/library'

it('everything that the site holds is live: pages, sections of articles, files, addresses for machines', () => {
  const { articles, pages } = getLibrary()
  const content = [...articles, ...pages].map((page) => page.path)
  const sections = articles.flatMap((article) => article.sections.map((section) => section.path))
  const others = [
    '/',
    '/facts',
    '/components',
    '/robots.txt',
    '/sitemap.xml',
    '/healthz',
    '/icon.svg',
    '/fonts/LICENSE.txt',
  ]
  const asked = [...content, ...sections, ...others]
  expect(asked.filter((path) => decideAddress(path, getKnownAddresses()).kind !== 'live')).toEqual([])
})

it('sections of pages that are no articles have no page of their own', () => {
  const { pages } = getLibrary()
  const paths = pages.flatMap((page) => page.sections.map((section) => section.path))
  expect(paths.filter((path) => getKnownAddresses().live.has(path))).toEqual([])
})

it('every heading of articles and pages is a known place', () => {
  expect([...getKnownAddresses().places]).toEqual(
    expect.arrayContaining(['/how-long-it-lasts#hours', '/help-now#overdose']),
  )
})

it('the list of problems is no page of the public site', () => {
  expect(decideAddress('/problems', getKnownAddresses()).kind).toBe('unknown')
})
