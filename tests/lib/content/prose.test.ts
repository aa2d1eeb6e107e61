import { describe, expect, it } from 'vitest'
import { readText } from '../read-text'

const proseOf = (text: string) => readText(text).lead as unknown as { html: string; text: string }[]

describe('the words of a text do not run together', () => {
  it.each([
    ['- one\n- two\n  - three\n- four', 'one\ntwo\nthree\nfour'],
    ['One.\n\nTwo.', 'One.\nTwo.'],
    ['> One.\n>\n> Two.\n\nThree.', 'One.\nTwo.\nThree.'],
    ['One  \ntwo\\\nthree\nfour', 'One\ntwo\nthree\nfour'],
    ['**One  \ntwo** three', 'One\ntwo three'],
    ['1. One.\n\n   Two.\n2. Three.', 'One.\nTwo.\nThree.'],
    ['- [ ] one\n- [x] two', 'one\ntwo'],
    ['One *two* [three](/a) `four` ~~five~~', 'One two three four five'],
    ['One\n\n---\n\ntwo', 'One\n\ntwo'],
  ])('%j', (text, words) => {
    expect(proseOf(text).map((prose) => prose.text)).toEqual([words])
  })
})

describe('the HTML of a text', () => {
  it.each([
    ['5 < 6 & "7"', '<p>5 &#x3C; 6 &#x26; "7"</p>'],
    ['3. c\n4. d', '<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>'],
    ['> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['a\\\nb', '<p>a<br>\nb</p>'],
    ['a\n\n---', '<p>a</p>\n<hr>'],
    ['~~a~~ 3~4 and 5~6', '<p><del>a</del> 3~4 and 5~6</p>'],
    ['- [ ] a', '<ul>\n<li> a</li>\n</ul>'],
  ])('%j', (text, html) => {
    expect(proseOf(text).map((prose) => prose.html)).toEqual([html])
  })

  it('never holds a tag, an address or an attribute that could run something', () => {
    const text =
      '<b onclick="x">a</b> [b](javascript:x) ![c](data:x) <script>d</script> <style>e</style> <iframe src="f"></iframe>'
    expect(
      proseOf(text)
        .map((prose) => prose.html)
        .join(''),
    ).not.toMatch(/<(?!\/?(?:p|a|img)\b)|javascript:|data:|onclick/)
  })
})
