import { describe, expect, it } from 'vitest'
import { nearestAddress } from '@/lib/checks/nearest-address'

const known = new Set([
  '/',
  '/#levels',
  '/cost',
  '/cost#insurance',
  '/cost/insurance',
  '/cost#aid',
  '/how-long-it-lasts',
  '/how-long-it-lasts#hours',
  '/facts',
  '/facts#iop-hours',
])

describe('the address that was meant', () => {
  it.each([
    ['/cots', '/cost'],
    ['/cost#insurence', '/cost#insurance'],
    ['/cost/insurence', '/cost/insurance'],
    ['/how-long-it-last#hours', '/how-long-it-lasts#hours'],
    ['/how-long-it-last#ours', '/how-long-it-lasts#hours'],
    ['/#level', '/#levels'],
    ['/facts#iop-hour', '/facts#iop-hours'],
    ['/How-Long-It-Lasts', '/how-long-it-lasts'],
  ])('of %s is %s', (typed, meant) => {
    expect(nearestAddress(typed, known)).toBe(meant)
  })

  it('is never a section of another page, if the page is there', () => {
    expect(nearestAddress('/cost#hours', new Set(['/cost', '/cast#hours']))).toBeUndefined()
  })

  it('is not known if nothing is close', () => {
    expect(nearestAddress('/privacy-policy', known)).toBeUndefined()
  })
})

it('a slip in each of a thousand articles takes no longer than the articles are many', () => {
  const pages = Array.from({ length: 1000 }, (_, at) => `/an-article-about-something-${at}`)
  const many = new Set(pages.flatMap((page) => [page, ...['one', 'two', 'three', 'four'].map((id) => `${page}#${id}`)]))
  const start = performance.now()
  for (const page of pages) nearestAddress(`${page}#thre`, many)
  expect(performance.now() - start).toBeLessThan(1000)
})
