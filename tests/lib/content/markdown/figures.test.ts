import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { createFigureFiller, type StatedFigure } from '@/lib/content/markdown/figures'
import { facts, readText } from '../../read-text'
import { problemsOf } from '../../small-library'

function fill(text: string, known: typeof facts | undefined = facts) {
  const file = new VFile({ path: 'a.md' })
  const stated: StatedFigure[] = []
  const byId = known && new Map(known.map((fact) => [fact.id, fact]))
  const filled = createFigureFiller(byId, file, stated)(text, { line: 3, column: 5 })
  return { filled, stated, problems: problemsOf([file]).map(({ at, rule }) => `${at.slice(5)} ${rule}`) }
}

describe('a figure', () => {
  it('is replaced by its value, with or without spaces, as often as it stands there', () => {
    expect(fill('It is {{phase}}, {{ hours }} and {{phase}}.')).toEqual({
      filled: 'It is 6 to 12 weeks, 9 to 19 and 6 to 12 weeks.',
      stated: [
        { fact: 'phase', line: 3, column: 11 },
        { fact: 'hours', line: 3, column: 22 },
        { fact: 'phase', line: 3, column: 38 },
      ],
      problems: [],
    })
  })

  it('has its place counted from the start of its own line', () => {
    expect(fill('It is\nlong:\n {{phase}}').stated).toEqual([{ fact: 'phase', line: 5, column: 2 }])
  })

  it('that is not known stays as it was typed', () => {
    expect(fill('It is {{fase}}.')).toEqual({
      filled: 'It is {{fase}}.',
      stated: [],
      problems: ['3:11 unknown-figure'],
    })
  })

  it('stays as it was typed, without a problem, when facts.yaml could not be read', () => {
    const file = new VFile({ path: 'a.md' })
    expect(createFigureFiller(undefined, file, [])('It is {{phase}}.', undefined)).toBe('It is {{phase}}.')
    expect(file.messages).toEqual([])
  })

  it.each([
    ['{{phase}', ['3:5 figure-form']],
    ['{phase}}', ['3:11 figure-form']],
    ['{{{phase}}}', ['3:5 figure-form', '3:13 figure-form']],
    ['{{}}', ['3:5 unknown-figure']],
  ])('with braces that are no pair is reported: %s', (text, problems) => {
    expect(fill(text).problems).toEqual(problems)
  })
})

describe('a text without a figure is left alone', () => {
  it.each(['{no one}', '<5', 'a < b', '{ }', '{#id}', 'a } b { c', '$& {phase} $1'])('%s', (text) => {
    expect(fill(text)).toEqual({ filled: text, stated: [], problems: [] })
  })

  it.each([
    '{no one} comes.',
    'Under <5 hours.',
    'If a < b, ask.',
    'It is 5 > 4 & more.',
    'Use ~3 or ~4 hours.',
    'Costs $5 *or* $6.',
  ])('and so is a whole paragraph: %s', (text) => {
    const { lead, problems } = readText(text)
    expect(problems).toEqual([])
    expect(lead).toMatchObject([{ text: text.replaceAll('*', '') }])
  })
})

describe('figures are filled in', () => {
  it('in headings, with the id behind them', () => {
    expect(readText('## Why {{phase}}? {#why}').sections).toMatchObject([{ id: 'why', title: 'Why 6 to 12 weeks?' }])
  })

  it('in the attributes of blocks', () => {
    const { lead } = readText(':::note{title="Not {{phase}}"}\nIt is {{hours}}.\n:::')
    expect(lead).toMatchObject([{ kind: 'note', title: 'Not 6 to 12 weeks', body: { text: 'It is 9 to 19.' } }])
  })

  it('in the text beside an image, in links and in tables', () => {
    const { lead } = readText(
      '![All {{phase}}](/images/how-long/week.png)\n\n[{{hours}}](/a)\n\n| a | {{hours}} |\n| --- | --- |',
    )
    expect(lead).toMatchObject([{ text: 'All 6 to 12 weeks\n9 to 19' }, { columns: [{}, { text: '9 to 19' }] }])
  })

  it('and each is known with the h2 section that shows it', () => {
    const { figures } = readText('{{phase}}\n\n## {{hours}} {#aa}\n\n### B {#bb}\n\nIt is {{phase}}.')
    expect(figures).toEqual([
      { fact: 'phase', section: undefined, line: 1, column: 1 },
      { fact: 'hours', section: 'aa', line: 3, column: 4 },
      { fact: 'phase', section: 'aa', line: 7, column: 7 },
    ])
  })
})
