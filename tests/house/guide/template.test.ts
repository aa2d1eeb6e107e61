import { expect, it } from 'vitest'
import { buildFrom, goodFiles, problemsOf } from '../../lib/small-library'
import { buildGuideLibrary } from './guide-library'
import { readGuide } from './read-guide'

const { codes } = readGuide()
const template = codes.find(({ is }) => is === 'markdown article')?.text ?? ''

/** How an editor could fill the template: the start of each note → what comes in its place. */
const answers: [string, string][] = [
  ['the question that this page answers', 'How do I get there?'],
  [
    'the main message in one sentence. Then',
    'Ask the program for a ride before your first visit. Many have a van or know who pays for one. This page says whom to ask, and when.',
  ],
  ['a topic', 'during'],
  ['self, family', 'self'],
  ['the main message, as', 'Ask for a ride before your first visit.'],
  ['what the second section says', 'You may take someone along.'],
  ['today', '2026-11-25'],
  ['a year from now', '2027-11-25'],
  ['a first question', 'Who can drive me?'],
  ['a sentence with a figure', 'Ask {{ride-notice}} ahead.[@example-rides]'],
  ['what people often get wrong', 'A ride is not a favor'],
  ['what is true', 'The program wants you to come.'],
  ['a second question', 'Can someone come with me?'],
  ['a question that helps', 'Who can drive me home?'],
  ['another one, or', 'Who do I call if no one comes?'],
  ['another one', 'Is there a bus?'],
  ['the answer in one sentence', 'The program can tell you. Ask before your first visit.'],
]

const filled = answers.reduce(
  (text, [note, answer]) =>
    text.replaceAll(new RegExp(String.raw`\(Write: ${note}(?:[^()]|\([^()]*\))*\)`, 'g'), answer),
  template,
)

it('the text to start from can be filled in as its notes say, and has no problem then', () => {
  expect(filled).not.toContain('(Write')
  const article = filled
    .replaceAll('to-write-1', 'ride')
    .replaceAll('to-write-2', 'company')
    .replace('draft: true\n', '')
  const library = { ...buildGuideLibrary(codes), 'content/articles/getting-there.md': article }
  expect(problemsOf(buildFrom(library).files)).toEqual([])
})

it('the text to start from is never published as it is', () => {
  const { library, files } = buildFrom({ ...goodFiles, 'content/articles/getting-there.md': template })
  expect(files.flatMap(({ messages }) => messages).length).toBeGreaterThan(10)
  expect(library).toBeUndefined()
})
