import { describe, expect, it } from 'vitest'
import { articlePath, buildFrom, type Contents, problemsOf, replaceIn, withText } from '../small-library'

const problemsIn = (contents: Contents) => problemsOf(buildFrom(contents).files)
const withKeyPoint = (text: string, contents?: Contents) =>
  replaceIn(articlePath, 'The hours go down in steps.', text, contents)

describe('a number in a field of a page', () => {
  it('that the text does not say is an error', () => {
    expect(problemsIn(withKeyPoint('It helps 70% of people.'))).toEqual([
      {
        at: `${articlePath}:8:22`,
        rule: 'number-without-source',
        reason: '"70%" stands here, and the text below does not say it with a source.',
        why: 'Readers decide about treatment with this number, and must be able to see who says so.',
        mend: 'Use a figure of content/facts.yaml: {{id}}. Or say it in the text too, with its source: [@source-id].',
      },
    ])
  })

  it.each([
    ['that the text says with its source', 'It helps 70% of people.', 'It is 70 percent.[@asam]'],
    ['that the text says as a figure', 'It takes six to twelve weeks.', 'Ask the program.'],
    ['that says nothing about treatment', 'Call back within 24 hours.', 'Ask the program.'],
    ['that is a figure', '"It takes {{phase}}."', 'Ask the program.'],
  ])('%s is no problem', (_name, point, text) => {
    expect(problemsIn(withKeyPoint(point, withText(text)))).toEqual([])
  })

  it('that the text says without a source is reported in both places', () => {
    expect(problemsIn(withKeyPoint('It is 70%.', withText('It is 70%.'))).map(({ at }) => at)).toEqual([
      `${articlePath}:21:7`,
      `${articlePath}:8:19`,
    ])
  })

  it('that tells what an editor changed is no problem', () => {
    expect(problemsIn(replaceIn(articlePath, 'First published.', 'It was 70%.'))).toEqual([])
  })
})

describe('a number in a table', () => {
  it.each([
    ['glossary.yaml', 'A spray that can reverse an overdose.', 'It works for 70% of people.', '3:25'],
    ['site.yaml', 'What a program is.', 'It works for 70% of people.', '3:23'],
  ])('is one of facts.yaml: %s', (name, from, to, at) => {
    expect(problemsIn(replaceIn(`content/${name}`, from, to))).toEqual([
      {
        at: `content/${name}:${at}`,
        rule: 'number-without-source',
        reason: '"70%" stands here, and content/facts.yaml has no such figure.',
        why: 'Readers decide about treatment with this number, and must be able to see who says so.',
        mend: 'Say it without the number, or add the number to content/facts.yaml first, with its source.',
      },
    ])
    expect(problemsIn(replaceIn(`content/${name}`, from, 'It often lasts 6 to 12 weeks.'))).toEqual([])
  })
})
