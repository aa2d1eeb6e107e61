import { describe, expect, it } from 'vitest'
import { tightenHtml } from '@/lib/delivery/tighten-html'

const tighten = (html: string) => tightenHtml(`<body>${html}</body>`).replace(/^<body>|<\/body>$/g, '')

describe('attributes', () => {
  it('that differ from tag to tag stand last', () => {
    expect(tighten('<h2 id="a" tabindex="-1">A</h2><a href="#a" id="b" class="c">a</a>')).toBe(
      '<h2 tabindex="-1" id="a">A</h2><a class="c" href="#a" id="b">a</a>',
    )
  })

  it.each([
    '<a href=/a class="b">a</a>',
    '<input id="a" checked class="b">',
    '<img id=\'a\' class="b">',
    '<a  href="/a" class="b">a</a>',
    '<img alt="a > b $& c">',
  ])('are left alone where they are written in another way: %s', (html) => {
    expect(tighten(html)).toBe(html)
  })

  it('may hold what looks like a tag or like an attribute', () => {
    expect(tighten('<img id="a" alt=" class=&quot;b&quot; ></path> $&">')).toBe(
      '<img alt=" class=&quot;b&quot; ></path> $&" id="a">',
    )
  })
})

describe('end tags that HTML does not need are left out', () => {
  it.each([
    ['<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
    ['<div><p>a</p><p>b</p></div>', '<div><p>a<p>b</div>'],
    ['<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<dl><div><dt>a<dd>b</div></dl>'],
    ['<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>', '<dl><dt>a<dd>b<dt>c<dd>d</dl>'],
    [
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><th>b</th><td>c</td></tr></tbody></table>',
      '<table><thead><tr><th>a<tbody><tr><th>b<td>c</table>',
    ],
    ['<ul>\n<li>a</li>\n<li>\n<p>b</p>\n</li>\n</ul>', '<ul><li>a<li><p>b</ul>'],
  ])('%s', (html, tight) => {
    expect(tighten(html)).toBe(tight)
  })

  it.each([
    ['<p>a</p> <a href="/b">b</a>', 'what follows would become a part of it'],
    ['<div><p>a</p>b</div>', 'what follows would become a part of it'],
    ['<p>a</p><span>b</span>', 'what follows would become a part of it'],
    ['<p>a</p><svg></svg>', 'what follows would become a part of it'],
    ['<a href="/b"><p>a</p></a>', 'a link does not end a paragraph'],
    ['<p><a href="/a">a</a>\n<a href="/b">b</a></p>', 'a line break between words is a space'],
    ['<pre>\n\n</pre>', 'its line breaks are shown'],
  ])('but not in %s: %s', (html) => {
    expect(tighten(html)).toBe(html)
  })
})

it('shapes of a drawing end in their own tag', () => {
  expect(tighten('<svg><path d="M0 0" class="a"></path><circle r="1"></circle><g></g></svg>')).toBe(
    '<svg><path class="a" d="M0 0"/><circle r="1"/><g></g></svg>',
  )
})

it('the head stays as it is, and so does a piece of a page', () => {
  const head = '<head><meta id="a" name="b"/><title>a</title>\n</head>'
  expect(tightenHtml(`${head}<body><p id="a" class="b">c</p></body>`)).toBe(
    `${head}<body><p class="b" id="a">c</p></body>`,
  )
  expect(tightenHtml('<p id="a" class="b">c</p>')).toBe('<p id="a" class="b">c</p>')
})
