import { describe, expect, it } from 'vitest'
import { listProblems } from '@/lib/problems/problem-list'
import { articlePath, buildFrom, type Contents, goodFiles, problemsOf, replaceIn, withText } from '../small-library'

const why = 'It is a note of the template for you, and readers would see it.'
const mend = 'Put your words in its place. The brackets go with it.'

const draftPath = 'content/articles/cost.md'
/** The good files with a second article, which is a draft and holds this text. */
const withDraft = (text: string): Contents => ({
  ...goodFiles,
  [draftPath]: String(withText(text)[articlePath])
    .replace('How long does it last?', 'What does it cost?')
    .replace('summary: Most people', 'summary: Nearly all people')
    .replace('topic: during', 'topic: during\ndraft: true'),
})

describe('a note of the template', () => {
  it('is an error where readers would see it', () => {
    const { library, files } = buildFrom(withText('Ask. (Write: whom to ask.)'))
    expect(library).toBeUndefined()
    expect(problemsOf(files)).toEqual([
      {
        at: `${articlePath}:21:6`,
        rule: 'placeholder',
        reason: '"(Write: whom to ask.)" is still to be written.',
        why,
        mend,
      },
    ])
  })

  it('is only told in a draft', () => {
    const { library, files } = buildFrom(withDraft('(Write: whom to ask.)'))
    expect(library).toBeDefined()
    expect(listProblems(files).map(({ file, line, rule, severity }) => [file, line, rule, severity])).toEqual([
      [draftPath, 22, 'placeholder', 'notice'],
    ])
  })

  it('is found in fields, in blocks, over several lines, and without its last bracket', () => {
    const text = ':::note{title="(Write: a title)"}\n(Write: one\nthing.)\n:::\n\n(Write: more'
    const typed = replaceIn(articlePath, 'The hours go down in steps.', '"(Write: a point)"', withText(text))
    expect(
      problemsOf(buildFrom(typed).files).map(({ at, reason }) => `${at.replace(articlePath, '')} ${reason}`),
    ).toEqual([
      ':8:14 "(Write: a point)" is still to be written.',
      ':21:16 "(Write: a title)" is still to be written.',
      ':22:1 "(Write: one thing.)" is still to be written.',
      ':26:1 "(Write: more" is still to be written.',
    ])
  })

  it('is shortened in the message if it is long', () => {
    const [problem] = problemsOf(buildFrom(withText(`(Write: ${'a word, '.repeat(20)})`)).files).filter(
      ({ rule }) => rule === 'placeholder',
    )
    expect(problem?.reason).toMatch(/^"\(Write: a word.{0,75}…" is still to be written\.$/)
  })

  it('is not told twice where a day is still to be written', () => {
    const typed = replaceIn(articlePath, 'reviewed: 2026-11-23', 'reviewed: "(Write: today)"')
    expect(problemsOf(buildFrom(typed).files).map(({ rule }) => rule)).toEqual(['field'])
  })

  it.each(['Write: your name.', '(write: 988)', '(Write your name.)', 'Write (in your words).'])(
    'but not %s',
    (text) => {
      expect(problemsOf(buildFrom(withText(text)).files).filter(({ rule }) => rule === 'placeholder')).toEqual([])
    },
  )
})

describe('an id of the template', () => {
  const whyId = 'It is a part of the link to this section, which people send each other and which stays for good.'

  it('is an error, and the words of the heading say what to type', () => {
    expect(problemsOf(buildFrom(withText('Ask.\n\n## What does it cost? {#to-write-1}')).files)).toEqual([
      {
        at: `${articlePath}:23:23`,
        rule: 'placeholder',
        reason: 'The id "to-write-1" is that of the template.',
        why: whyId,
        mend: 'Type {#cost} here, and "section: cost" in the key points.',
      },
    ])
  })

  it('has no proposal as long as the heading is not written', () => {
    const problems = problemsOf(buildFrom(withText('Ask.\n\n## (Write: a question) {#to-write-1}')).files)
    expect(problems.map(({ at, mend: text }) => `${at.replace(articlePath, '')} ${text}`)).toEqual([
      `:23:4 ${mend}`,
      ':23:24 Take two or three words of the heading, such as {#typical-length}. Change it in the key points, too.',
    ])
  })

  it('is no other id', () => {
    const text = 'Ask.\n\n## How do I write to my insurer? {#to-write}\n\nAsk.\n\n## Whom to write? {#write-1}'
    expect(problemsOf(buildFrom(withText(text)).files)).toEqual([])
  })
})
