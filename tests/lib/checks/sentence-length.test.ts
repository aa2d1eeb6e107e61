import type { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Problem } from '@/lib/problems/problem'
import { articlePath, buildFrom, type Contents, problemsOf, replaceIn, withText } from '../small-library'

const sentenceOf = (words: number) => `It${' is'.repeat(words - 2)} so.`
const measured = (files: VFile[]) => problemsOf(files).filter(({ rule }) => rule.startsWith('sentence-'))
const found = (contents: Contents) =>
  buildFrom(contents).files.flatMap((file) =>
    (file.messages as Problem[])
      .filter(({ ruleId }) => ruleId?.startsWith('sentence-'))
      .map(({ ruleId, fatal, line, column }) => `${line}:${column} ${ruleId} ${fatal}`),
  )

describe('a sentence', () => {
  it.each([
    [25, []],
    [26, ['21:1 sentence-length false']],
    [35, ['21:1 sentence-length false']],
    [36, ['21:1 sentence-length true']],
  ])('of %i words: a warning from 26, an error from 36', (words, problems) => {
    expect(found(withText(sentenceOf(words)))).toEqual(problems)
  })

  it('that is only long is explained, and the site can still be built', () => {
    const text =
      'Your needs set the length, and your insurer decides how many days it pays for, so ask for the date of the next review and write that date down.'
    const { library, files } = buildFrom(withText(`Ask. ${text}`))
    expect(library).toBeDefined()
    expect(measured(files)).toEqual([
      {
        at: `${articlePath}:21:6`,
        rule: 'sentence-length',
        reason: 'This sentence has 29 words.',
        why: 'A reader who is tired or upset has lost the start of a long sentence by its end.',
        mend: 'Make two sentences of it, for example after "days it pays for".',
      },
    ])
  })

  it('that cannot be cut near its middle is to become two thoughts', () => {
    for (const text of [sentenceOf(30), `Yes, ${sentenceOf(30)}`]) {
      const [problem] = measured(buildFrom(withText(text)).files)
      expect(problem?.mend).toBe('Make two sentences of it, with one thought in each.')
    }
  })

  it.each([
    ['in an item', `- ${sentenceOf(26)}`, '21:3'],
    ['after another one', `One.[@tip-47] ${sentenceOf(26)}`, '21:15'],
    ['in a cell', `| a |\n| - |\n| ${sentenceOf(26)} |`, '23:3'],
    ['in a heading', `### ${sentenceOf(26)} {#deep}\n\nA.`, '21:5'],
    ['over two lines', sentenceOf(26).replace(' is', '\nis'), '21:1'],
  ])('is measured %s', (_name, text, at) => {
    expect(found(withText(text))).toEqual([`${at} sentence-length false`])
  })

  it('is measured in the fields of a page and in the tables', () => {
    const long = sentenceOf(26)
    expect(found(replaceIn(articlePath, 'The hours go down in steps.', long))).toEqual(['8:13 sentence-length false'])
    expect(found(replaceIn('content/glossary.yaml', 'A spray that can reverse an overdose.', long))).toEqual([
      '3:12 sentence-length false',
    ])
  })

  it('ends at its full stop, not at an abbreviation, a decimal or the time of day', () => {
    const nine = 'Dr. Lee, e.g., pays $2.50 at 6:30 p.m. and'
    expect(found(withText(`${nine} ${nine} leaves.[@asam]`))).toEqual([])
    expect(found(withText(`${nine} ${nine} ${nine} leaves.[@asam]`))).toEqual(['21:1 sentence-length false'])
  })

  it('that is quoted is as its author wrote it', () => {
    expect(found(withText(`> ${sentenceOf(40)}`))).toEqual([])
  })
})

describe('the sentences of a text', () => {
  const text = (words: number, count: number) => Array.from({ length: count }, () => sentenceOf(words)).join(' ')

  it('have at most 20 words on average', () => {
    expect(found(withText(text(20, 12)))).toEqual([])
    const { files } = buildFrom(withText(`${text(21, 30)}\n\n${sentenceOf(24)}`))
    expect(measured(files)).toEqual([
      {
        at: `${articlePath}:23:1`,
        rule: 'sentence-average',
        reason: 'The sentences of this text have 20.7 words on average. This is the longest, with 24.',
        why: 'One long sentence after the other is more than a reader who is tired or upset can follow.',
        mend: 'Bring the average to 20 or fewer: make two sentences of the longest ones, one thought in each.',
      },
    ])
  })

  it('have no average if there are only a few', () => {
    expect(found(withText(text(22, 8)))).toEqual([])
  })

  it('are not made shorter by short items and headings', () => {
    expect(found(withText(`${text(22, 20)}\n\n${'- one\n'.repeat(50)}`))).toEqual(['21:1 sentence-average true'])
  })
})
