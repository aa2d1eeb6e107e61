import { describe, expect, it } from 'vitest'
import { refineFragment, refinePage } from '@/lib/delivery/refine-page'

const htmlOf = (html: string) => refinePage(html).html

describe('what only a script would need is taken out of a page', () => {
  it.each([
    ['a script', '<p>a</p><script src="/a.js" async=""></script><p>b</p>', '<p>a</p><p>b</p>'],
    ['a script with text', '<p>a</p><script>if (1 < 2) "</p>"</script>', '<p>a</p>'],
    ['a module', '<script type="module">a</script>', ''],
    ['a script of data', '<script type="application/json">{}</script>', ''],
    ['a script in capitals', '<SCRIPT>a</script>b', 'b'],
    ['a script in single quotes', "<script type='application/ld+json'>a</script>b", 'b'],
    [
      'a link to a script',
      '<link rel="preload" as="script" href="/a.js"/><link rel="icon" href="/i.svg"/>',
      '<link rel="icon" href="/i.svg"/>',
    ],
    ['the marks of the framework', 'a<!-- -->b<!--$--><p>c</p><!--/$-->', 'ab<p>c</p>'],
    ['an empty place for later', '<div hidden=""><!--$--><!--/$--></div><p>a</p>', '<p>a</p>'],
  ])('%s', (_name, html, refined) => {
    expect(htmlOf(html)).toBe(refined)
  })
})

describe('what a reader sees stays as it is', () => {
  it.each([
    '<script type="application/ld+json">{"name":"\\u003c/p>"}</script>',
    '<img alt="<script>alert(1)</script>">',
    '<img alt="<!-- a -->"><p>b</p>',
    '<img alt=\'<script>\' title="</head>">',
    '<p>&lt;script&gt;</p>',
    '<div hidden="" id="a">b</div>',
    '<details><summary>a > b</summary></details>',
    '<p>5 < 6 and 7 > 6</p>',
  ])('%s', (html) => {
    expect(htmlOf(html)).toBe(html)
  })
})

describe('the style sheets of a page', () => {
  it('become one, at the end of the head, with what the page needs, and are named for the policy', () => {
    const html =
      '<head><style>.m_a{top:0}.m_b{top:1}</style><title>$& a</title></head><body><style data-x>p{top:2}</style><p class="m_a c">d</p></body>'
    expect(refinePage(html)).toEqual({
      html: '<head><title>$& a</title><style>.a{top:0}p{top:2}</style></head><body><p class="a c">d</p></body>',
      styles: ['.a{top:0}p{top:2}'],
    })
  })

  it('are none on a page without style', () => {
    expect(refinePage('<head></head>')).toEqual({ html: '<head></head>', styles: [] })
  })

  it('are given with the HTML of a page that is made per request', () => {
    expect(refineFragment('<p class="m_a m_b">a</p><script>b</script>', '.m_a{top:0}.m_c{top:1}')).toEqual({
      html: '<p class="a m_b">a</p>',
      css: '.a{top:0}',
    })
  })
})
