import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '@/lib/content/text/sentences'
import { wordPattern } from '@/lib/content/text/words'

const textsOf = (text: string) => splitSentences(text).map((sentence) => sentence.text)

describe('the sentences of a text', () => {
  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['No full stop', ['No full stop']],
    ['You: see below. And', ['You: see below.', 'And']],
    ['He said “Wait.” Then he left.', ['He said “Wait.”', 'Then he left.']],
    ['(It is free.) Call now.', ['(It is free.)', 'Call now.']],
    ['Wait … Then call.', ['Wait …', 'Then call.']],
    ['A week. 10 to 12 hours is common.', ['A week.', '10 to 12 hours is common.']],
    ['First line\nsecond line', ['First line', 'second line']],
    ['  One.   Two.  ', ['One.', 'Two.']],
    ['', []],
    [' … — !! ', []],
  ])('end where a reader ends them: %j', (text, sentences) => {
    expect(textsOf(text)).toEqual(sentences)
  })

  it.each([
    'Ask Dr. Lee about it.',
    'Private plans, e.g. Medicare Advantage, differ.',
    'Some pay, i.e. Medicaid.',
    'Groups end at 6:30 p.m. on weekdays.',
    'It starts at 9 a.m. and ends at noon.',
    'The U.S. Department of Labor answers.',
    'See 42 C.F.R. Part 2 on this.',
    'It costs $2.50 a day, or 1.5 hours of pay.',
    'It began on Jan. 1 and No. 5 came first.',
    'Go to 988lifeline.org or FindTreatment.gov now.',
    'Do you ask "Why me?" and wait?',
  ])('go on after an abbreviation or a number: %s', (text) => {
    expect(textsOf(text)).toEqual([text])
  })

  it.each([
    ['It ends at 6:30 p.m. Bring a friend.', 2],
    ['It is common in the U.S. It costs less.', 2],
    ['Is it safe? No. 5 days is too short.', 2],
  ])('end after an abbreviation if a new one starts: %s', (text, count) => {
    expect(textsOf(text)).toHaveLength(count)
  })
})

const text = fc
  .array(
    fc.oneof(fc.constantFrom('. ', '.', ' ', '\n', '!', '? ', '…', '”', ')', 'Dr.', 'p.m.', 'U.S.', '9'), fc.string()),
  )
  .map((parts) => parts.join(''))

describe('of any text', () => {
  it('the sentences hold all words, in their order', () => {
    fc.assert(
      fc.property(text, (value) => {
        const words = (part: string) => part.match(wordPattern) ?? []
        expect(splitSentences(value).flatMap((sentence) => words(sentence.text))).toEqual(words(value))
      }),
    )
  })

  it('each sentence stands where it says, after the one before it', () => {
    fc.assert(
      fc.property(text, (value) => {
        let end = 0
        for (const sentence of splitSentences(value)) {
          expect(value.startsWith(sentence.text, sentence.offset)).toBe(true)
          expect(sentence.offset).toBeGreaterThanOrEqual(end)
          end = sentence.offset + sentence.text.length
        }
      }),
    )
  })
})
