import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { reportDeepNesting } from '@/lib/content/markdown/nesting-limits'
import { problemsOf } from '../../small-library'

function check(text: string) {
  const file = new VFile({ path: 'a.md', value: text })
  return { isTooDeep: reportDeepNesting(text, file), problems: problemsOf([file]) }
}

describe('text that is nested deeper than can be read', () => {
  it.each([
    ['quotations', `Ask.\n${'>'.repeat(31)} Now.`],
    ['quotations with spaces', `Ask.\n${'> '.repeat(31)}Now.`],
    ['lists', `Ask.\n${'- '.repeat(31)}Now.`],
    ['numbered lists', `Ask.\n${'1. '.repeat(31)}Now.`],
    ['lists in quotations', `Ask.\n${'> - '.repeat(16)}Now.`],
  ])('is refused with its line: %s', (_name, text) => {
    expect(check(text)).toEqual({
      isTooDeep: true,
      problems: [
        {
          at: 'a.md:2:1',
          rule: 'too-deep',
          reason: 'Lists, quotations, blocks or bold texts stand within each other here, more deeply than can be read.',
          why: 'The page cannot be shown.',
          mend: 'Look for very many >, -, *, _, = or : signs on this line or the lines around it, and take those signs away.',
        },
      ],
    })
  })

  it('is refused with the line where the paragraph starts: bold text', () => {
    expect(check(`Ask.\n\n${'*a '.repeat(2001)}`).problems.map(({ at }) => at)).toEqual(['a.md:3:1'])
    expect(check(`Ask.\n\n${']'.repeat(2001)}`).problems.map(({ at }) => at)).toEqual(['a.md:3:1'])
  })

  it.each([
    ['blocks that are never closed', `Ask.\n${':::note\n'.repeat(31)}`, 'a.md:32:1'],
    ['underlines', `Ask.\n${'=\n'.repeat(201)}`, 'a.md:202:1'],
  ])('is refused with the line where it becomes too much: %s', (_name, text, at) => {
    expect(check(text).problems.map((problem) => problem.at)).toEqual([at])
  })
})

it.each([
  ['a line across the page', '-'.repeat(200)],
  ['a line of stars', '* '.repeat(60)],
  ['an underlined heading', `How long?\n${'-'.repeat(80)}`],
  ['a table', `| a | b |\n| ${'-'.repeat(90)} | ${'-'.repeat(90)} |`],
  ['many paragraphs with bold text', '**Ask.**\n\n'.repeat(1000)],
  ['a list in a quotation', '> - 1. Ask.'],
  ['many blocks, one after the other', ':::note\nAsk.\n:::\n\n'.repeat(100)],
])('what people do write is let through: %s', (_name, text) => {
  expect(check(text)).toEqual({ isTooDeep: false, problems: [] })
})
