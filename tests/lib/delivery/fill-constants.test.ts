import { parse } from 'postcss'
import { describe, expect, it } from 'vitest'
import { fillConstants } from '@/lib/delivery/fill-constants'

function fill(css: string): string {
  const root = parse(css)
  fillConstants(root)
  return root.toString().replace(/\s*\n\s*/g, '')
}

describe('a property that never changes', () => {
  it('is written where it is used, and leaves the style sheet', () => {
    expect(fill(':root{--space:1rem;--ink:#000}p{margin:var(--space) 0}')).toBe('p{margin:1rem 0}')
  })

  it('is written within a sum, and makes a plain negative length', () => {
    expect(fill(':root{--a:.5rem;--b:2rem}p{margin:calc(-1 * var(--a));top:calc(var(--b) - 1px)}')).toBe(
      'p{margin:-.5rem;top:calc(2rem - 1px)}',
    )
  })
})

describe('a property that changes', () => {
  it('stays, since it has another value in the dark or on paper', () => {
    const css = ':root{--ink:#000}@media print{:root{--ink:#111}}p{color:var(--ink)}'
    expect(fill(css)).toBe(css)
  })

  it('stays when only a part of the page has it', () => {
    const css = '.card{--care:red}p{color:var(--care,blue)}'
    expect(fill(css)).toBe(css)
  })

  it('stays when it is only set under a condition', () => {
    const css = '@media print{:root{--ink:#111}}p{color:var(--ink)}'
    expect(fill(css)).toBe(css)
  })

  it('stays when it is made from another, which may change', () => {
    const css = ':root{--a:1px;--a:2px;--b:var(--a)}p{color:var(--b)}'
    expect(fill(css)).toBe(css)
  })
})
