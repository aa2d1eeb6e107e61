import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pictureColors } from '@/lib/publishing/pictures/picture-colors'

it('the colors of the pictures are those of the pages in the light', () => {
  const sheet = readFileSync('components/site/styles/tokens.css', 'utf8')
  const tokens = Object.keys(pictureColors).map((name) => [name, new RegExp(`--${name}: ([^;]+);`).exec(sheet)?.[1]])
  expect(pictureColors).toEqual(Object.fromEntries(tokens))
})
