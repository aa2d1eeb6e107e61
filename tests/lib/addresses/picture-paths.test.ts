import { expect, it } from 'vitest'
import { isReservedSlug } from '@/lib/addresses/fixed-paths'
import { listPicturePaths } from '@/lib/addresses/picture-paths'
import { buildFrom, goodFiles } from '../small-library'

it('every article, page and h2 section of an article has a picture, and two stand for more', () => {
  const { library } = buildFrom(goodFiles)
  expect(library && listPicturePaths(library)).toEqual([
    '/pictures/home.png',
    '/pictures/private.png',
    '/pictures/how-long.png',
    '/pictures/help-now.png',
    '/pictures/how-long/length.png',
    '/pictures/how-long/hours.png',
  ])
})

it('no article takes the name of one of those two', () => {
  expect(['home', 'private'].map(isReservedSlug)).toEqual([true, true])
})
