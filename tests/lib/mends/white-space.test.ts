import { describe, expect, it } from 'vitest'
import { mendText } from '@/lib/mends/mend-text'
import { context, mendBody, mendYaml } from './mend-case'

const page = '---\ntitle: A\n---\n\nText.\n'

describe('the start, the end and the lines of a file', () => {
  it.each([
    ['a byte-order mark', `\ufeff${page}`, 'took an invisible mark away'],
    ['spaces before the first ---', `  ${page}`, 'took what stood before the first --- away'],
    ['empty lines before the first ---', `\n\n${page}`, 'took what stood before the first --- away'],
    ['a mark and an empty line', `\ufeff\n${page}`, 'took what stood before the first --- away'],
    ['an invisible space before the first ---', `\u200b${page}`, 'took what stood before the first --- away'],
  ])('%s', (_, text, what) => {
    expect(mendText(text, context)).toEqual({ text: page, changes: [{ before: 1, after: 1, what }] })
  })

  it.each(['\r\n', '\r'])('line ends that are %j', (end) => {
    const { text, changes } = mendText(page.replaceAll('\n', end), context)
    expect(text).toBe(page)
    expect(changes.map(({ before }) => before)).toEqual([1, 2, 3, 4, 5])
  })

  it.each(['Text.', 'Text.\n\n', 'Text.\n \n\n'])('an end such as %j', (end) => {
    expect(mendText(page.replace('Text.\n', end), context).text).toBe(page)
  })

  it.each(['', '\n', ' \n\n'])('but what holds nothing, such as %j, is left to the editor', (text) => {
    expect(mendText(text, context)).toEqual({ text, changes: [] })
  })
})

describe('spaces that nobody needs', () => {
  it.each([
    ['at the end of a line', 'Text. \n\nMore.\t', 'Text.\n\nMore.'],
    ['on an empty line', 'Text.\n  \nMore.', 'Text.\n\nMore.'],
    ['behind a heading', '## A {#aa}  ', '## A {#aa}'],
    ['non-breaking', 'Call 988\u00a0now.', 'Call 988 now.'],
    ['thin, and narrow', '10\u2009mg and 5\u202fmg', '10 mg and 5 mg'],
    ['a tab between words', 'Call\t988.', 'Call 988.'],
    ['a line separator', 'Call\u2028now.', 'Call now.'],
    ['in the title of a block', ':::note{title="A\u00a0b"}\nText.\n:::', ':::note{title="A b"}\nText.\n:::'],
    ['in the text of an image', '![A\u00a0b](/images/a.png)', '![A b](/images/a.png)'],
    ['behind ##', '##\u00a0A {#aa}', '## A {#aa}'],
    ['behind a hyphen', '-\u00a0one\n-\u00a0two', '- one\n- two'],
    ['a line too many', 'Text.\n\n\n\nMore.', 'Text.\n\nMore.'],
  ])('%s', (_, body, wanted) => {
    expect(mendBody(body).body).toBe(wanted)
  })

  it.each([
    ['two of them that break a line', 'Two  \nlines.'],
    ['in code', '```\ncode  \n\n\n\ncode\u00a0\u200b\n```'],
    ['in code within a line', 'A `b\u00a0c` d'],
    ['in an address', '[a](</b\u00a0c>)'],
    ['where a list or a heading would come of it by chance', 'Text.\n\n1.\u00a0May'],
    ['the space of Chinese and Japanese', '你好\u3000吗'],
  ])('but not %s', (_, body) => {
    expect(mendBody(body)).toEqual({ body, done: [] })
  })

  it('where one cannot be mended, the others still are', () => {
    expect(mendBody('Call 988\u00a0now.\n\n1.\u00a0May\n\nText\u00a0here.').body).toBe(
      'Call 988 now.\n\n1.\u00a0May\n\nText here.',
    )
  })

  it('French keeps its own before a question mark', () => {
    const body = 'Combien\u00a0?\u2009Voilà.'
    expect(mendBody(body, 'title: A\nlang: fr').body).toBe('Combien\u00a0? Voilà.')
  })
})

describe('signs that nobody sees', () => {
  it.each([
    ['a soft hyphen', 'treat\u00adment', 'treatment'],
    ['a zero-width space', 'treat\u200bment', 'treatment'],
    ['a word joiner', 'treat\u2060ment', 'treatment'],
    ['a byte-order mark in the text', 'treat\ufeffment', 'treatment'],
    ['a joiner between Latin letters', 'treat\u200dment', 'treatment'],
    ['before ##', '\u200b## A {#aa}', '## A {#aa}'],
    ['before a block', '\ufeff:::note{title="A"}\nText.\n:::', ':::note{title="A"}\nText.\n:::'],
  ])('%s', (_, body, wanted) => {
    expect(mendBody(body).body).toBe(wanted)
  })

  it.each([
    ['the joiners of an emoji', '👩\u200d⚕️'],
    ['the joiners of Persian', 'نمی\u200cخواهم'],
    ['the ends of words in Thai', 'ไทย\u200bไทย'],
    ['what is left of a broken letter', 'Ã\u00ad'],
    ['an override of direction, of which the check speaks', 'a\u202eb'],
  ])('but not %s', (_, body) => {
    expect(mendBody(body)).toEqual({ body, done: [] })
  })
})

describe('an empty line where a text is easier to read with it', () => {
  it.each([
    ['before a heading', 'Text.\n## A {#aa}\nMore.', 'Text.\n\n## A {#aa}\nMore.'],
    ['before a heading below a list', '- a\n## A {#aa}', '- a\n\n## A {#aa}'],
    ['after a block', ':::note{title="A"}\nText.\n:::\nMore.', ':::note{title="A"}\nText.\n:::\n\nMore.'],
  ])('%s', (_, body, wanted) => {
    expect(mendBody(body).body).toBe(wanted)
  })

  it('below the fields', () => {
    expect(mendText('---\ntitle: A\n---\n## A {#aa}\n', context).text).toBe('---\ntitle: A\n---\n\n## A {#aa}\n')
  })
})

describe('in fields', () => {
  it.each([
    ['spaces at the end', 'a: b  \nc: d', 'a: b\nc: d\n'],
    ['spaces of another kind', 'a: b\u00a0c', 'a: b c\n'],
    ['a space of another kind behind a name', 'a:\u00a0b\nc: d', 'a: b\nc: d\n'],
    ['empty lines', 'a: b\n\n\n\nc: d', 'a: b\n\nc: d\n'],
    ['tabs at the start of lines', 'a:\n\t- b: c\n\t  d: e', 'a:\n  - b: c\n    d: e\n'],
    ['a tab, and a second colon', 'a:\n\t- title: b: c', 'a:\n  - title: "b: c"\n'],
  ])('%s', (_, yaml, wanted) => {
    expect(mendYaml(yaml).yaml).toBe(wanted)
  })

  it.each([
    ['a tab that two spaces do not mend', 'a:\n    b: c\n\td: e\n'],
    ['a space of another kind that would part a name from its text', 'a: b:\u00a0c\n'],
    ['the lines of a text that keeps them', 'a: |\n  b\n\n  c\n'],
  ])('but not %s', (_, yaml) => {
    expect(mendYaml(yaml)).toEqual({ yaml, done: [] })
  })
})
