import { describe, expect, it } from 'vitest'
import { collectSentences } from '@/lib/content/text/prose-sentences'
import { gradeOf, median } from '@/lib/content/text/reading-grade'
import { readText } from '../../read-text'

const grade = (text: string, known?: RegExp) => gradeOf(collectSentences(readText(text).passages), known)
const plain = 'You go to a group three times a week. You sleep at home. '.repeat(15)
const hard =
  'Comprehensive evaluation of psychosocial functioning facilitates individualized determination of therapeutic intensity. '.repeat(
    30,
  )

describe('the grade of a text', () => {
  it('is the median of four formulas', () => {
    const [words, sentences, syllables, letters] = [13, 2, 13, 42]
    const formulas = [
      0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
      4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43,
      0.0588 * ((letters / words) * 100) - 0.296 * ((sentences / words) * 100) - 15.8,
      3.1291,
    ]
    expect(grade(plain)).toBeCloseTo(median(formulas), 5)
  })

  it('tells plain words from hard ones', () => {
    expect(grade(plain)).toBeLessThan(3)
    expect(grade(hard)).toBeGreaterThan(15)
  })

  it('is not made lower by a list of short items or by headings', () => {
    const items = '- go to a group\n'.repeat(60)
    expect(grade(`${hard}\n\n${items}`)).toBeGreaterThan(grade(`${hard}\n\n${'You go to a group. '.repeat(60)}`))
    expect(grade(`${hard}\n\n## Psychosocial functioning? {#aa}`)).toBeCloseTo(grade(hard), 0)
  })

  it('counts the hard words of short items', () => {
    expect(grade(`${plain}\n\n${'- psychosocial functioning\n'.repeat(30)}`)).toBeGreaterThan(grade(plain) + 3)
  })

  it('counts a known word as a usual one', () => {
    const text = 'You take benzodiazepines and naltrexone. '.repeat(30)
    const asUsual = 'You take letter and letter. '.repeat(30)
    expect(grade(text, /benzodiazepines|naltrexone/giu)).toBeCloseTo(grade(asUsual), 5)
    expect(grade(text)).toBeGreaterThan(grade(asUsual) + 3)
    expect(grade(plain, /week|home/giu)).toBeCloseTo(grade(plain), 5)
  })

  it('counts a number as a word of one syllable', () => {
    expect(grade(plain.replaceAll('three', '55555'))).toBeCloseTo(grade(plain), 5)
  })

  it('leaves out telephone numbers and web addresses', () => {
    const numbers = 'You go to a group 1-800-662-4357 three times FindTreatment.gov a week. You sleep at home. '
    expect(grade(numbers.repeat(15))).toBeCloseTo(grade(plain), 5)
  })
})

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})
