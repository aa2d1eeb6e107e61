import { parse } from 'postcss'
import { expect, it } from 'vitest'
import { sortDeclarations } from '@/lib/delivery/sort-declarations'

function sort(css: string): string {
  const root = parse(css)
  sortDeclarations(root)
  return root.toString()
}

it('puts the declarations of each rule into one order', () => {
  expect(sort('p{width:1px;color:red}@media print{p{margin:0;display:none}}')).toBe(
    'p{color:red;width:1px}@media print{p{display:none;margin:0}}',
  )
})

it('lets what begins with the same word keep its order, since the later one wins', () => {
  const css = 'p{-webkit-border-image:none;border-top:0;border-color:red;border:0}'
  expect(sort(css)).toBe(css)
})

it('leaves a rule alone in which a shorthand and its parts begin with different words', () => {
  const css = 'p{gap:1px;column-gap:2px}q{place-items:center;align-items:start}'
  expect(sort(css)).toBe(css)
})
