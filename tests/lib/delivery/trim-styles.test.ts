import { describe, expect, it } from 'vitest'
import { trimStyles } from '@/lib/delivery/trim-styles'
import { findUsed } from '@/lib/delivery/used-parts'

function trim(css: string, ...used: string[]) {
  const { css: trimmed, names } = trimStyles(css, { classes: new Set(used), elements: new Set(['p', 'li']) })
  return { css: trimmed, names: Object.fromEntries(names) }
}

describe('a rule', () => {
  it('is left out when its class is not on the page', () => {
    expect(trim('.aa{top:0}.bb{top:1}p{top:2}', 'aa').css).toBe('.a{top:0}p{top:2}')
  })

  it.each([
    ['table{top:0}li{top:1}', 'li{top:1}'],
    ['h4,p,img{top:0}', 'p{top:0}'],
    ['p img,p>a[href^=tel],li:first-child,p::before,*{top:0}', 'li:first-child,p::before,*{top:0}'],
    [':root{top:0}:where(table)>li{top:1}', ':root{top:0}:where(table)>li{top:1}'],
    ['.aa table,.aa p{top:0}', '.a p{top:0}'],
  ])('is left out when its element is not on the page: %s', (css, trimmed) => {
    expect(trim(css, 'aa').css).toBe(trimmed)
  })

  it('keeps those of its selectors that can match', () => {
    expect(trim('.aa,.bb,p .aa,.aa.bb{top:0}', 'aa').css).toBe('.a,p .a{top:0}')
  })

  it.each([
    ['@media print{.bb{top:0}}', ''],
    ['@media print{.bb{top:0}.aa{top:1}}', '@media print{.a{top:1}}'],
    ['@media print{@supports (top:0){.bb{top:0}}}p{top:1}', 'p{top:1}'],
    ['@layer a,b;', '@layer a,b;'],
    ['@font-face{font-family:A}', '@font-face{font-family:A}'],
    ['@keyframes b{0%{top:0}to{top:1}}', '@keyframes b{0%{top:0}to{top:1}}'],
  ])('within another is left out too, and what is empty after it: %s', (css, trimmed) => {
    expect(trim(css, 'aa').css).toBe(trimmed)
  })

  it.each([
    [':not(.bb){top:0}', ':not(.a){top:0}'],
    ['.aa:not(.bb){top:0}', '.a:not(.b){top:0}'],
    ['p:has(.bb,.cc) .aa{top:0}', 'p:has(.a,.b) .c{top:0}'],
    ['p:has(+.bb) .aa{top:0}', ''],
    ['p:has(>.aa) .aa{top:0}', 'p:has(>.a) .a{top:0}'],
    ['.aa:has(:target){top:0}', '.a:has(:target){top:0}'],
    ['.aa:has(>:first-child :target){top:0}', '.a:has(>:first-child :target){top:0}'],
    ['p:has(>.bb:not(.cc)) .aa{top:0}', 'p:has(>.a:not(.b)) .c{top:0}'],
    [':is(.aa,.bb) p{top:0}', ':is(.a,.b) p{top:0}'],
    ['.bb:not(.aa){top:0}', ''],
    ['li:nth-child(2) .bb{top:0}', ''],
  ])('with a condition is kept when it could match without the class in it: %s', (css, trimmed) => {
    expect(trim(css, 'aa').css).toBe(trimmed)
  })
})

describe('short names', () => {
  it('are the same for a class wherever it stands, and known for the page', () => {
    expect(trim('.m_title{top:0}.m_text .m_title{top:1}', 'm_title', 'm_text')).toEqual({
      css: '.a{top:0}.b .a{top:1}',
      names: { m_title: 'a', m_text: 'b' },
    })
  })

  it('never collide with a class of the page that has no rule', () => {
    const { names } = trim('.m_title{top:0}.m_text{top:1}', 'm_title', 'm_text', 'a', 'c')
    expect(names).toEqual({ m_title: 'b', m_text: 'd' })
  })

  it('never stand for two classes, with more classes than letters', () => {
    const classes = Array.from({ length: 2000 }, (_, at) => `m_${at}`)
    const { names } = trim(classes.map((name) => `.${name}{top:0}`).join(''), ...classes)
    expect(new Set(Object.values(names)).size).toBe(2000)
    expect(Object.values(names).filter((name) => !/^[a-zA-Z]+$/.test(name))).toEqual([])
  })

  it('are given to custom properties where they are set and where they are used', () => {
    const print = (name: string) => `@media print{:root{--${name}:#eee}}`
    expect(
      trim(`:root{--ground:#fff;--lightningcss-light:initial}p{color:var(--text,var(--ground))}${print('ground')}`).css,
    ).toBe(`:root{--a:#fff}p{color:var(--b,var(--a))}${print('a')}`)
  })

  it('are not given to what only looks like a custom property', () => {
    expect(trim('@font-face{src:url(/media/next--x.woff2)}p{color:var(--b)}').css).toBe(
      '@font-face{src:url(/media/next--x.woff2)}p{color:var(--a)}',
    )
  })
})

describe('what says nothing is left out', () => {
  it('white space, but not in a text', () => {
    expect(trim('@media (min-width:1px) and (max-width:2px){p{font:1rem / 1.6 A, B;content:", / "}}').css).toBe(
      '@media(min-width:1px) and (max-width:2px){p{content:", / ";font:1rem/1.6 A,B}}',
    )
  })

  it('colors that no rule of the page uses', () => {
    expect(
      trim(
        ':root{--text:red;--soon:var(--other);--other:red}@media print{:root{--soon:#000}}.bb{color:var(--soon)}p{color:var(--text);top:var(--text)}@media print{:root{--text:#000}}',
      ).css,
    ).toBe(':root{--a:red}p{color:var(--a);top:var(--a)}@media print{:root{--a:#000}}')
  })
})

describe('a rule for what stands within something else', () => {
  const used = findUsed('<ul class="list"><li>a<br><b>b</b></li></ul><p class="note">c</p><svg><path d=""/></svg>')

  it.each([
    'ul li',
    '.list>li',
    '.list li b',
    'li b',
    'body .note',
    'svg path',
    'p:first-child',
    '.list>*+*',
    '.list :first-child',
    'ul+p',
    'body:has(.note) .list',
    '.list:has(>li) b',
    ':is(.note,.list) b',
  ])('is kept where it does: %s', (selector) => {
    expect(trimStyles(`${selector}{top:0}`, used).css).toMatch(/\{top:0\}$/)
  })

  it.each(['.note b', 'p b', '.list p', '.note>li::before', 'br b', 'b .note', 'path p', '.note .list'])(
    'is left out where it does not: %s',
    (selector) => {
      expect(trimStyles(`${selector}{top:0}`, used).css).toBe('')
    },
  )

  it('is not taken from the styles of a page that has the same classes and elements', () => {
    const other = findUsed('<ul class="list"><li>a<br></li></ul><p class="note"><b>c</b></p><svg><path d=""/></svg>')
    const css = '.note b{top:0}.list b{top:1}'
    expect([used, other].map((page) => trimStyles(css, page).css)).toEqual(['.a b{top:1}', '.a b{top:0}'])
  })
})
