import { describe, expect, it } from 'vitest'
import { collectTypedLinks } from '@/lib/checks/markdown/typed-links'
import { parseMarkdown } from '@/lib/content/markdown/parse'

const linksOf = (body: string) => collectTypedLinks({ tree: parseMarkdown(body), body })

describe('the links of a text as they were typed', () => {
  it('have their words in one line, as a reader hears them', () => {
    const [link] = linksOf('Ask [a\n*kind*  ![nurse](/images/n.png)](/x).')
    expect(link).toMatchObject({
      words: 'a kind nurse',
      href: '/x',
      isBare: false,
      line: 1,
      place: { start: { column: 5 } },
    })
  })

  it('have the address that is kept at the end of the text, and of two with one name the first', () => {
    expect(linksOf('[a][b] [b] [c][]\n\n[B]: /1\n[b]: /2').map(({ href, words }) => [words, href])).toEqual([
      ['a', '/1'],
      ['b', '/1'],
    ])
  })

  it('know their section, and those in headings are left to the rules for headings', () => {
    const text = '[a](/a)\n\n## B [b](/b)\n\n[c](/c)\n\n### D\n\n- [d](/d)\n\n## E\n\n> [e](/e)'
    expect(linksOf(text).map(({ words, section }) => `${words}${section}`)).toEqual(['a0', 'c1', 'd1', 'e2'])
  })

  it.each([
    ['see https://a.org/b now', 'https://a.org/b', 5],
    ['see www.a.org now', 'http://www.a.org', 5],
    ['see <tel:988> now', 'tel:988', 5],
    ['mail a@b.org now', 'mailto:a@b.org', 6],
    ['see x.www.a.org now', 'http://www.a.org', 7],
    ['*a@b.org*', 'mailto:a@b.org', 2],
  ])('are bare where the address stands in the text, with their place: %s', (text, href, column) => {
    const [link] = linksOf(text)
    const { start = { line: 0, column: 0 } } = link && 'start' in link.place ? link.place : { start: link?.place }
    expect(link).toMatchObject({ href, isBare: true, isHalf: false })
    expect(start).toMatchObject({ line: 1, column })
  })

  it.each(['[x] (https://a.org)', '(x)[https://a.org]', '[x]\n(https://a.org)'])(
    'are half a link where brackets stand around the address: %j',
    (text) => {
      expect(linksOf(text).map(({ isBare, isHalf }) => isBare && isHalf)).toEqual([true])
    },
  )

  it('are half no link in ordinary brackets', () => {
    expect(linksOf('a page (https://a.org) and [https://b.org]').map(({ isHalf }) => isHalf)).toEqual([false, false])
  })
})
