import { parse } from 'postcss'
import { expect, it } from 'vitest'
import { mergeRules } from '@/lib/delivery/merge-rules'

function merge(css: string): string {
  const root = parse(css)
  mergeRules(root)
  return root.toString()
}

it('writes rules with the same declarations as one', () => {
  expect(merge('a{top:0}b{color:red}p{top:0}q{top:0}')).toBe('a,p,q{top:0}b{color:red}')
})

it('does so within a condition, and never across its border', () => {
  expect(merge('a{top:0}@media print{b{top:0}p{top:0}}')).toBe('a{top:0}@media print{b,p{top:0}}')
})

it.each([
  ['a{display:none}p{display:block}q{display:none}'],
  ['a{margin-top:0}p{margin:1px}q{margin-top:0}'],
  ['a{line-height:1}p{font:1rem A}q{line-height:1}'],
  ['a{column-gap:0}p{gap:1px}q{column-gap:0}'],
  ['a{--x:red}p{--x:blue}q{--x:red}'],
])('lets the last word stay with the same rule: %s', (css) => {
  expect(merge(css)).toBe(css)
})

it.each([['a:has(b){top:0}p{top:0}'], ['p{top:0}::target-text{top:0}']])(
  'keeps a selector alone that an old browser may not know, and for which it would skip the others: %s',
  (css) => {
    expect(merge(css)).toBe(css)
  },
)
