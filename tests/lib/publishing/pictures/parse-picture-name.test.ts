import { expect, it } from 'vitest'
import { parsePictureName } from '@/lib/publishing/pictures/parse-picture-name'

it.each([
  ['hours.png', 'hours'],
  ['hours', ''],
  ['hours.jpg', ''],
  ['.png', ''],
  ['a.b.png', ''],
  ['hours.png\n', ''],
])('%j is the picture of %j', (name, of) => {
  expect(parsePictureName(name)).toBe(of)
})
