import { parse } from 'postcss'
import { expect, it } from 'vitest'
import { mergeMedia } from '@/lib/delivery/merge-media'

function merge(css: string): string {
  const root = parse(css)
  mergeMedia(root)
  return root.toString()
}

it('writes each condition once, after what always holds, and keeps the order of the rules in it', () => {
  expect(merge('@media (dark){a{top:0}}b{top:1}@media (dark){c{top:2}}')).toBe(
    'b{top:1}@media (dark){a{top:0}c{top:2}}',
  )
})

it('puts narrow before wide and paper last, so that the last word stays with the same rule', () => {
  expect(
    merge(
      '@media print{a{top:0}}@media (min-width:64rem){a{top:1}}@media (min-width:48rem){a{top:2}}@media (dark){a{top:3}}',
    ),
  ).toBe(
    '@media (dark){a{top:3}}@media (min-width:48rem){a{top:2}}@media (min-width:64rem){a{top:1}}@media print{a{top:0}}',
  )
})

it('leaves other conditions where they are', () => {
  expect(merge('@supports (a:b){p{top:0}}p{top:1}')).toBe('@supports (a:b){p{top:0}}p{top:1}')
})
