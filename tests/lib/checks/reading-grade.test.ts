import type { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Problem } from '@/lib/problems/problem'
import {
  articlePath,
  buildFrom,
  type Contents,
  goodArticle,
  goodFiles,
  problemsOf,
  replaceIn,
  withText,
  withTitle,
} from '../small-library'

const plain = 'You go to a group three times in all and sleep at home.'
const harder = 'A clinician decides with you after an assessment of your health, your family situation and your work.'
const hardest = 'A clinician determines the appropriate intensity after an individual assessment.'

const text = (...parts: [sentence: string, times: number][]) =>
  parts.map(([sentence, times]) => Array.from({ length: times }, () => sentence).join(' ')).join('\n\n')
const measured = (files: VFile[]) => problemsOf(files).filter(({ rule }) => rule.startsWith('reading-grade'))
const found = (contents: Contents) =>
  buildFrom(contents).files.flatMap((file) =>
    (file.messages as Problem[])
      .filter(({ ruleId }) => ruleId?.startsWith('reading-grade'))
      .map(({ ruleId, fatal, line, column }) => `${line}:${column} ${ruleId} ${fatal}`),
  )

describe('the reading grade of a text', () => {
  it('up to 8 is no problem', () => {
    expect(found(withText(text([plain, 15], [harder, 31])))).toEqual([])
    expect(found(withText(text([plain, 15], [harder, 32])))).toEqual(['23:1 reading-grade false'])
  })

  it('above 8 is a warning that names the three hardest sentences, and the site can still be built', () => {
    const others = 'They decide.\n\n- Everybody participates in important decisions about their individual treatment.'
    const { library, files } = buildFrom(withText(`${text([plain, 15], [harder, 40])}\n\n${hardest}\n\n${others}`))
    expect(library).toBeDefined()
    expect(measured(files)).toEqual([
      {
        at: `${articlePath}:29:3`,
        rule: 'reading-grade',
        reason: 'This text asks for 8.7 years of school.',
        why: 'Many readers are tired, upset or new to these words, and give up on a text that is hard to follow.',
        mend: [
          'Bring it to 8 or fewer. Begin with these sentences: make two of one, or take shorter words.',
          'line 29: Everybody participates in important decisions about their individual treatment.',
          'line 25: A clinician determines the appropriate intensity after an individual assessment.',
          'line 23: A clinician decides with you after an assessment of your health, your family situation and…',
        ].join('\n'),
      },
    ])
  })

  it('above 10 is an error', () => {
    expect(found(withText(text([plain, 20], [hardest, 21])))).toEqual(['23:1 reading-grade false'])
    expect(found(withText(text([plain, 20], [hardest, 22])))).toEqual(['23:1 reading-grade true'])
  })

  it('is not measured with fewer than 30 whole sentences', () => {
    // The good article has one of its own.
    expect(found(withText(`${text([hardest, 28])}\n\n${'- one\n'.repeat(20)}`))).toEqual([])
    expect(found(withText(text([hardest, 29])))).toEqual(['21:1 reading-grade true'])
  })

  it('is not measured in another language, for which the formulas were not made', () => {
    const contents = withText(text([hardest, 40]))
    expect(found(replaceIn(articlePath, 'topic: during', 'topic: during\nlang: es', contents))).toEqual([])
    expect(found(replaceIn(articlePath, 'topic: during', 'topic: during\nlang: en-US', contents))).toHaveLength(1)
  })

  it('takes the words of the glossary for known', () => {
    const contents = withText(text(['They give you naltrexone, buprenorphine, acamprosate and methadone.', 40]))
    const words = 'words: [naloxone, naltrexone, buprenorphine, acamprosate, methadone]'
    expect(found(contents)).toEqual(['21:1 reading-grade true'])
    expect(found(replaceIn('content/glossary.yaml', 'words: [naloxone]', words, contents))).toEqual([])
  })

  it('takes the longest form of the glossary that fits', () => {
    const contents = withText(text(['It is an intensive outpatient rehabilitation.', 40]))
    const short = replaceIn('content/glossary.yaml', 'words: [naloxone]', 'words: [intensive outpatient]', contents)
    const both = 'words: [intensive outpatient, intensive outpatient rehabilitation]'
    expect(found(short)).toEqual(['21:1 reading-grade false'])
    expect(found(replaceIn('content/glossary.yaml', 'words: [naloxone]', both, contents))).toEqual([])
  })

  it('is measured on pages as well', () => {
    const contents = replaceIn('content/pages/help-now.md', '[Call 988](tel:988).', text([hardest, 40]))
    expect(found(contents)).toEqual(['11:1 reading-grade true'])
  })
})

describe('the middle of the articles', () => {
  const withArticles = (...bodies: string[]): Contents => ({
    ...goodFiles,
    ...Object.fromEntries(
      bodies.map((body, at) => [
        `content/articles/text-${at}.md`,
        withTitle(`Text ${at}?`, goodArticle.replace('Ask the program.', body)),
      ]),
    ),
  })
  const easy = text([plain, 40])
  const hard = text([plain, 15], [harder, 40])
  const rulesOf = (contents: Contents) =>
    measured(buildFrom(contents).files).map(({ at, rule }) => `${at.replace('content/articles/', '')} ${rule}`)

  it('is an error above 8, at the hardest article', () => {
    const problems = measured(buildFrom(withArticles(easy, hard, `${hard}\n\n${hardest}`)).files)
    expect(problems.at(-1)).toEqual({
      at: 'content/articles/text-2.md:25:1',
      rule: 'reading-grade-of-all',
      reason:
        'Half of the articles ask for more than 8 years of school (the middle one for 8.5). This is the hardest, with 8.6.',
      why: 'Most people who come to the site would find more texts that are too hard for them than texts they can follow.',
      mend: [
        'Make the hardest articles plainer. Begin with these sentences of this one:',
        'line 25: A clinician determines the appropriate intensity after an individual assessment.',
        'line 23: A clinician decides with you after an assessment of your health, your family situation and…',
        'line 23: A clinician decides with you after an assessment of your health, your family situation and…',
      ].join('\n'),
    })
  })

  it('is no problem if most articles are plain', () => {
    expect(rulesOf(withArticles(easy, easy, hard))).toEqual(['text-2.md:23:1 reading-grade'])
  })

  it('is not asked for with two articles', () => {
    expect(rulesOf(withArticles(hard, hard))).toEqual(['text-0.md:23:1 reading-grade', 'text-1.md:23:1 reading-grade'])
  })

  it('leaves drafts out', () => {
    const contents = withArticles(hard, hard, hard)
    const path = 'content/articles/text-2.md'
    expect(rulesOf(replaceIn(path, 'topic: during', 'topic: during\ndraft: true', contents))).toHaveLength(3)
    expect(rulesOf(contents)).toHaveLength(4)
  })
})
