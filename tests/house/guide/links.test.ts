import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { guidePath, readGuide } from './read-guide'

const { links, images, anchors } = readGuide()
const addresses = [...links, ...images].map(({ url }) => url)

it('every link within the guide leads to a heading', () => {
  const inside = addresses.filter((address) => address.startsWith('#')).map((address) => address.slice(1))
  expect(inside.length).toBeGreaterThan(10)
  expect(inside.filter((anchor) => !anchors.includes(anchor))).toEqual([])
})

it('no two headings have the same words, since the host would number them', () => {
  expect(anchors.filter((anchor, at) => anchors.indexOf(anchor) < at)).toEqual([])
})

it('every file that the guide links to or shows is there', () => {
  const files = addresses.filter((address) => !/^(?:#|https:)/.test(address))
  expect(files.length).toBeGreaterThan(10)
  expect(files.filter((file) => !existsSync(posix.join(posix.dirname(guidePath), file)))).toEqual([])
})

it('every picture says what it shows', () => {
  expect(images.filter(({ alt }) => (alt ?? '').length < 20).map(({ url }) => url)).toEqual([])
})
