import { describe, expect, it } from 'vitest'
import { attributeOf, readTags } from '@/lib/delivery/html-tags'

const namesIn = (html: string) => [...readTags(html)].map(({ name }) => name)

describe('the tags of a page', () => {
  it.each([
    ['<p>a</p>', ['p', '/p']],
    ['<P CLASS="a">', ['p']],
    ['<br/><img src="a">', ['br', 'img']],
    ['<!--<p>--><p>', ['!--', 'p']],
    ['<!DOCTYPE html><p>', ['p']],
    ['5 < 6 <p>', ['p']],
    ['<img alt="<script>"><p>', ['img', 'p']],
    ["<img alt='a > b'><p>", ['img', 'p']],
    ['<script>"<p>"</script><p>', ['script', '/script', 'p']],
    ['<style>a>b{}</style><p>', ['style', '/style', 'p']],
    ['<script>never closed <p>', ['script']],
    ['', []],
  ])('%s', (html, names) => {
    expect(namesIn(html)).toEqual(names)
  })

  it('stand where they say', () => {
    const html = 'a<b c="d">e</b>'
    expect([...readTags(html)].map(({ text, start, end }) => [text, html.slice(start, end)])).toEqual([
      ['<b c="d">', '<b c="d">'],
      ['</b>', '</b>'],
    ])
  })
})

it('the value of an attribute is that of its own name', () => {
  const tag = '<a data-class="x" class="y z" title="class=&quot;w">'
  expect([attributeOf(tag, 'class'), attributeOf(tag, 'href'), attributeOf('<a class="">', 'class')]).toEqual([
    'y z',
    undefined,
    '',
  ])
})
