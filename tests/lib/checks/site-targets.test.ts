import { describe, expect, it } from 'vitest'
import { articlePath, buildFrom, type Contents, goodFiles, problemsOf, replaceIn, withText } from '../small-library'

const week = ':::week{title="A week"}\n- **Mon** Group, 6 to 9 pm\n:::'
const site = String(goodFiles['content/site.yaml'])

const withSite = (lines: string, contents: Contents = goodFiles): Contents => ({
  ...contents,
  'content/site.yaml': site + lines,
})
const problemsIn = (contents: Contents) =>
  problemsOf(buildFrom(contents).files).map(({ at, rule, mend }) => `${at.replace('content/', '')} ${rule}: ${mend}`)

const levels = (hours: string) =>
  `levels:\n  title: Levels\n  note: No grade.\n  sources: /how-long#length\n  rows:\n    - { name: IOP, address: "/how-long#length", hours: "${hours}", sleep: at home, here: true }\n`

describe('the week of the home page', () => {
  it('is no problem where the section holds one, in an h3 section as well', () => {
    expect(problemsIn(withSite('week: /how-long#hours\n', withText(week)))).toEqual([])
    expect(problemsIn(withSite('week: /how-long#hours\n', withText(`### A week {#week}\n\n${week}`)))).toEqual([])
  })

  it('names the section that holds one, if another does', () => {
    expect(problemsIn(withSite('week: /how-long#length\n', withText(week)))).toEqual([
      'site.yaml:14:1 week-missing: Did you mean /how-long#hours?',
    ])
  })

  it('does not name a draft', () => {
    const draft = String(withText(week)[articlePath]).replace('topic: during', 'topic: during\ndraft: true')
    const contents = { ...goodFiles, 'content/articles/later.md': draft }
    expect(problemsIn(withSite('week: /how-long#length\n', contents))).toEqual([
      'site.yaml:14:1 week-missing: Add a :::week to the section, or take the field away.',
    ])
  })

  it('is not asked for while the article has a problem of its own', () => {
    const broken = withText(week.replace('6 to 9 pm', 'in the evening, 6 pm'))
    expect(problemsIn(withSite('week: /how-long#hours\n', broken)).map((problem) => problem.split(':')[0])).toEqual([
      'articles/how-long.md',
    ])
  })
})

describe('the levels of care of the home page', () => {
  it.each(['{{phase}}', 'staff day and night'])('may say: %s', (hours) => {
    expect(problemsIn(withSite(levels(hours)))).toEqual([])
  })

  it('are not held against facts.yaml when that cannot be read', () => {
    const contents = withSite(levels('{{phase}}'), { ...goodFiles, 'content/facts.yaml': 'a: b: c' })
    expect(problemsIn(contents).map((problem) => problem.split(':')[0])).toEqual(['facts.yaml'])
  })

  it('do not ask an article for a figure while it has a problem of its own', () => {
    const broken = replaceIn(articlePath, '{{phase}}.[@tip-47]', '{{fase}}.[@tip-47]')
    expect(problemsIn(withSite(levels('{{phase}}'), broken)).map((problem) => problem.split(':')[0])).toEqual([
      'articles/how-long.md',
    ])
  })
})

describe('doors', () => {
  it.each(['/help-now', '/how-long', '/how-long#hours', '/facts', '/a-z'])(
    'may lead to a page or a section: %s',
    (to) => {
      expect(problemsIn(replaceIn('content/site.yaml', 'address: /help-now', `address: "${to}"`))).toEqual([])
    },
  )

  it('may be left empty', () => {
    const none = replaceIn(
      'content/site.yaml',
      '\n  - { title: I need help, text: Whom to call., address: /help-now }',
      ' []',
    )
    expect(problemsIn(none)).toEqual([])
  })
})
