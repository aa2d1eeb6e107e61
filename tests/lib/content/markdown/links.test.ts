import { describe, expect, it } from 'vitest'
import { readText } from '../../read-text'

const htmlOf = (text: string) => (readText(text).lead[0] as { html: string }).html

describe('a link', () => {
  it.each([
    ['[Call 988](tel:988)', '<p><a href="tel:988">Call 988</a></p>'],
    ['[text 988](sms:988)', '<p><a href="sms:988">text 988</a></p>'],
    ['[Text HOME](sms:741741?body=HOME)', '<p><a href="sms:741741?body=HOME">Text HOME</a></p>'],
    ['[write](mailto:a@example.org)', '<p><a href="mailto:a@example.org">write</a></p>'],
    ['[read](https://example.org/a "On paper")', '<p><a href="https://example.org/a" title="On paper">read</a></p>'],
    ['[help](/help-now#lines)', '<p><a href="/help-now#lines">help</a></p>'],
    ['<tel:988>', '<p><a href="tel:988">tel:988</a></p>'],
    ['www.example.org', '<p><a href="http://www.example.org">www.example.org</a></p>'],
  ])('reaches the reader as it was written: %s', (text, html) => {
    expect(readText(text).problems).toEqual([])
    expect(htmlOf(text)).toBe(html)
  })

  it('to a section of the article names the article, so that it leads there from the page of one section as well', () => {
    expect(htmlOf('[below](#hours)')).toBe('<p><a href="/how-long#hours">below</a></p>')
  })

  it('is known with its place, within blocks too', () => {
    const { links } = readText('[a](/a)\n\n:::note{title="B"}\n- [c](#c) and [d](tel:911)\n:::')
    expect(links).toEqual([
      { href: '/a', line: 1, column: 1 },
      { href: '#c', line: 4, column: 3 },
      { href: 'tel:911', line: 4, column: 15 },
    ])
  })

  it.each([
    'Https://example.org',
    'TEL:988',
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'help-now',
    '',
    '../a',
    '?q=a',
    'ftp://a.example',
    'https://',
    'https://a b',
    'http://[',
  ])('that would lose its address on the way is reported: %j', (address) => {
    expect(readText(`[ask](<${address}>)`).rules).toEqual(['link-address'])
  })
})
