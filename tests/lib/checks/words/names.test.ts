import { describe, expect, it } from 'vitest'
import { createNameCover } from '@/lib/checks/words/names'

const cover = createNameCover(['Substance abuse: a guide', 'Detox'])
const left = (text: string) => cover(text).replace(/·+/g, '·')

describe('a name is covered, so that no word is looked for in it', () => {
  it.each([
    ['Some go to Alcoholics Anonymous.', 'Some go to ·.'],
    ['Alcoholics Anonymous (AA)', '· (AA)'],
    ['Ask the Substance Abuse Prevention and Treatment Block Grant office.', 'Ask the · office.'],
    ['Substance Abuse Services of the county helps.', '· of the county helps.'],
    ['The MAT Act changed this.', 'The · changed this.'],
    ['Read “Substance abuse: a guide” first.', 'Read “·” first.'],
  ])('%s', (text, rest) => {
    expect(left(text)).toBe(rest)
  })

  it.each([
    'Does MAT work?',
    'Drug abuse is an old word.',
    'Detox is an old word.',
    'Drug Abuse and the Homeless',
    'Is Drug Abuse Common?',
  ])('what is no name is not: %s', (text) => {
    expect(cover(text)).toBe(text)
  })

  it('the text keeps its length', () => {
    const text = 'Go to Alcoholics Anonymous now.'
    expect(cover(text)).toHaveLength(text.length)
  })
})
