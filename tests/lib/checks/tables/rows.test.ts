import { describe, expect, it } from 'vitest'
import {
  articlePath,
  buildFrom,
  type Contents,
  goodArticle,
  goodFiles,
  problemsOf,
  replaceIn,
} from '../../small-library'

const rules = /^(?:fact-(?!twice)|subject|source-|term-(?:repeated|words|meaning))/
const found = (contents: Contents, today = '2026-12-01') =>
  problemsOf(buildFrom(contents, { today }).files)
    .filter(({ rule }) => rules.test(rule))
    .map(({ at, rule }) => `${at.replace('content/', '')} ${rule}`)
const inTable = (name: string, from: string, to: string, contents = goodFiles) =>
  replaceIn(`content/${name}.yaml`, from, to, contents)

describe('a figure, a source', () => {
  const more = inTable(
    'facts',
    'facts:\n',
    '  all: In all\nfacts:\n  - { id: all, value: 9 weeks, about: all, sources: [asam], checked: 2026-11-23 }\n',
  )

  it('may be used by a draft alone', () => {
    expect(found(more)).toEqual(['facts.yaml:5:7 fact-unused'])
    const draft = goodArticle.replace('topic: during', 'topic: during\ndraft: true').replaceAll('{{phase}}', '{{all}}')
    expect(found({ ...more, 'content/articles/draft.md': draft })).toEqual([])
  })

  it('may be used by the home page alone', () => {
    const row = '{ name: IOP, address: "/how-long#hours", hours: "{{all}}", sleep: at home }'
    const levels = `doors:\nlevels:\n  title: T\n  note: N.\n  sources: /how-long#length\n  rows: [${row}]\ndoors:`
    expect(found(inTable('site', 'doors:', levels.replace('doors:\nlevels', 'levels'), more))).toEqual([])
  })

  it.each([
    ['the fields of an article cannot be read', replaceIn(articlePath, 'title: How', 'title: Help: how', more)],
    [
      'a block of an article is not closed',
      replaceIn(articlePath, 'Ask the program.', ':::note{title="A"}\nAsk.', more),
    ],
    ['site.yaml cannot be read', inTable('site', 'name: IOP', 'name: The: IOP', more)],
  ])('is not called unused while %s', (_name, contents) => {
    expect(found(contents)).toEqual([])
  })
})

describe('a figure', () => {
  it.each([
    ['2027-11-23', []],
    ['2027-11-24', ['facts.yaml:8:5 fact-stale']],
  ])('is held against its sources once a year: %s', (today, problems) => {
    const { library } = buildFrom(goodFiles, { today })
    expect(library).toBeDefined()
    expect(found(goodFiles, today)).toEqual(problems)
  })

  it.each([
    'about three months',
    '38%',
    'about twice',
    'half',
    'every day',
    'one or two leaders',
    'at 9 a.m.',
    'fifty',
    '$5',
  ])('may have the value: %s', (value) => {
    expect(found(inTable('facts', '6 to 12 weeks', value))).toEqual([])
  })

  it.each(['a few weeks', 'several', '6 weeks;', 'how long?'])('has a number and no mark at its end: %s', (value) => {
    expect(found(inTable('facts', '6 to 12 weeks', value))).toEqual(['facts.yaml:5:5 fact-value'])
  })
})

describe('a source', () => {
  it.each([
    ['is old and says why it still holds', 'year: 2023', 'year: 2009\n  stillHolds: It is in use.'],
    ['is kept up to date', 'year: 2023', 'year: current'],
    ['has no date', 'year: 2023', 'year: no date'],
    ['is from a journal that dates ahead', 'year: 2023', 'year: 2027'],
    ['was revised in the year it came out', 'year: 2023', 'year: 2023\n  revised: 2023'],
    ['is found from a front page, like another', 'https://example.org/criteria', 'https://example.gov/'],
    ['has another page of one address', 'https://example.org/criteria', 'https://example.gov/tip-47?part=2'],
    ['is a page of a search engine', 'https://example.org/criteria', 'https://scholar.google.com/scholar?q=IOP'],
  ])('may be one that %s', (_name, from, to) => {
    expect(found(inTable('sources', from, to))).toEqual([])
  })

  it.each([
    ['https://www-nejm-org.proxy.lib.example.edu/login?url=https://www.nejm.org/doi/1', 'https://www.nejm.org/doi/1'],
    [
      'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=x',
      'https://example.org/a',
    ],
  ])('has no address that goes through a library or a mail filter: %s', (url, plain) => {
    const { files } = buildFrom(inTable('sources', 'https://example.org/criteria', url))
    const [problem] = problemsOf(files).filter(({ rule }) => rule === 'source-address')
    expect(problem?.mend).toBe(`url: ${plain}`)
  })

  it('is not held against the day on which it grows old, but told from then on', () => {
    const contents = inTable('sources', 'year: 2023', 'year: 2021')
    expect(found(contents, '2026-12-31')).toEqual([])
    expect(buildFrom(contents, { today: '2027-01-01' }).library).toBeDefined()
    expect(found(contents, '2027-01-01')).toEqual(['sources.yaml:12:3 source-old'])
  })
})

describe('a term', () => {
  it.each([
    ['has its short form in brackets', 'Partial hospital program (PHP)', '[partial hospital]', 'Day treatment.'],
    ['is known by its short form', 'FMLA (Family and Medical Leave Act)', '[FMLA]', 'A law about time off.'],
    ['is written in several forms', 'Opioids', '[opioid, opioids]', 'Drugs that ease pain.'],
    ['is explained with another term', 'PHP', '[PHP]', 'Day treatment with more hours than an IOP.'],
  ])('may be one that %s', (_name, term, words, meaning) => {
    const row = `- { id: other, term: "${term}", meaning: "${meaning}", words: ${words} }\n`
    expect(found(inTable('glossary', '  words: [naloxone]\n', `  words: [naloxone]\n${row}`))).toEqual([])
  })
})
