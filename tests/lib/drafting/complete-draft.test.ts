import { describe, expect, it } from 'vitest'
import { completeDraft, type Given, readGiven } from '@/lib/drafting/complete-draft'
import { parseNewArguments } from '@/lib/drafting/new-arguments'
import { known } from './known'

const nothing = { slug: undefined, topic: undefined, audience: undefined, message: undefined, sources: undefined }

/** The draft, or the sentence, that comes of what was typed where nobody can be asked. */
function draftOf(...typed: string[]) {
  const given = parseNewArguments(typed)
  if (given.kind !== 'run') return given
  const soFar = readGiven(given, known)
  return 'sentence' in soFar ? soFar.sentence : Object.values(completeDraft(soFar.value, known))[0]
}

describe('without a terminal', () => {
  it('the title is enough', () => {
    expect(draftOf('How much does it cost?')).toEqual({
      title: 'How much does it cost?',
      slug: 'cost',
      message: '',
      audience: ['self'],
      topic: 'starting',
      sources: [],
    })
  })

  it('everything can be said with options', () => {
    const options = ['--slug', 'price', '--topic', 'during', '--audience', 'family,self', '--message', 'Ask first']
    expect(draftOf('Cost?', ...options, '--source=asam', '--source', 'outpatient treatment')).toEqual({
      title: 'Cost?',
      slug: 'price',
      message: 'Ask first.',
      audience: ['self', 'family'],
      topic: 'during',
      sources: ['asam', 'tip-47'],
    })
  })

  it.each([
    ['a title that was typed without quotation marks', ['What', 'does', 'it', 'cost?'], 'What does it cost?'],
    ['a title in curly quotes', ['“What does it cost?”'], 'What does it cost?'],
    ['a title over two lines', ['What does\n  it cost?\u0007'], 'What does it cost?'],
    ['a title with a hyphen at its start, behind --', ['--', '-5 degrees at night'], '-5 degrees at night'],
  ])('%s is one title', (_, typed, title) => {
    expect(draftOf(...typed)).toMatchObject({ title })
  })
})

describe('what cannot be is said in a sentence', () => {
  it.each([
    [[''], 'A title is needed: the question that the page answers. For example: npm run new -- "What does it cost?"'],
    [[], 'A title is needed: the question that the page answers. For example: npm run new -- "What does it cost?"'],
    [['🫶'], '"🫶" has no words. Write the question that the page answers, such as "What does it cost?"'],
    [['a'.repeat(201)], 'The title has 201 characters. Make it 65 or fewer: the rest can stand in the summary.'],
    [
      ['Сколько это стоит?'],
      'No address can be made of this title: its words are not in Latin letters, or are taken. Say one, such as: npm run new -- "Сколько это стоит?" --slug what-it-costs',
    ],
    [
      ['Cost?', '--slug', 'how-long'],
      '/how-long is the address of content/articles/how-long.md already. Choose another one.',
    ],
    [['Cost?', '--topic', 'durng'], 'There is no topic "durng". Did you mean during?'],
    [['Cost?', '--topic', 'zzzzzzzz'], 'There is no topic "zzzzzzzz". The topics are starting, during.'],
    [
      ['Cost?', '--audience', 'nurse'],
      '"nurse" is no reader here. Choose self, family or clinician, or several of them.',
    ],
    [['Cost?', '--source', 'tip-74'], 'There is no source "tip-74". Did you mean tip-47?'],
    [
      ['Cost?', '--source', 'nothing like it'],
      'There is no source "nothing like it". A new source goes into content/sources.yaml first, or you add it later.',
    ],
    [['Cost?', '--source', 't'], 'Several sources fit "t": tip-47, asam. Write one of these ids.'],
    [
      ['Cost?', '--message', 'word '.repeat(26)],
      'This has 26 words. Say it in 25 or fewer: a reader who is upset reads no more.',
    ],
  ])('%j', (typed, sentence) => {
    expect(draftOf(...typed)).toBe(sentence)
  })

  it.each([
    [['Cost?', '--tpic', 'x'], 'There is no option "--tpic". Did you mean --topic?'],
    [['Cost?', '—slgu', 'x'], 'There is no option "--slgu". Did you mean --slug?'],
    [
      ['Cost?', '--everything'],
      'There is no option "--everything". The options are --slug, --topic, --audience, --message, --source, --help.',
    ],
    [['Cost?', '--slug'], 'Behind --slug something is missing, such as: --slug what-it-costs'],
    [['Cost?', '--topic', '--slug', 'x'], 'Behind --topic something is missing, such as: --topic paying'],
  ])('%j', (typed, sentence) => {
    expect(draftOf(...typed)).toEqual({ kind: 'mistake', sentence })
  })

  it('topics that cannot be read', () => {
    const given: Given = { kind: 'run', title: 'Cost?', ...nothing }
    expect(readGiven(given, { ...known, topics: [] })).toEqual({
      sentence: 'The topics of content/site.yaml cannot be read. Run "npm run check" to see why.',
    })
  })
})
