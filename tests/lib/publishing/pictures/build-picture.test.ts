import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '@/components/site/words'
import { buildPicture, buildSectionText } from '@/lib/publishing/pictures/build-picture'
import { getPictureFonts } from '@/lib/publishing/pictures/picture-fonts'
import { findSection } from '@/lib/registers/section-position'
import { articlePath, buildFrom, goodFiles, replaceIn } from '../../small-library'

const fonts = getPictureFonts()
const build = (title: string, place = '') => buildPicture({ siteName: 'IOP Guide', title, place }, fonts)
const long = 'What happens if I start drinking or using again while I am still in the program?'

describe('the title of a picture', () => {
  it.each([
    ['How many hours a week?', 84, ['How many hours a week?']],
    ['What does treatment cost you?', 84, ['What does', 'treatment cost you?']],
    ['Word and word and word and word', 64, ['Word and word', 'and word and word']],
    [long, 64, ['What happens if I start', 'drinking or using again while', 'I am still in the program?']],
    ['W'.repeat(30), 64, ['W'.repeat(18), 'W'.repeat(12)]],
  ])('%j has %d px', (title, size, lines) => {
    expect(build(title).title).toEqual({ size, lines })
  })

  it('has smaller letters before a word of it is lost, and an ellipsis at last', () => {
    const four = build(`${long} And what if I never want to stop?`).title
    expect(four).toMatchObject({ size: 48 })
    expect(four.lines.join(' ')).toBe(`${long} And what if I never want to stop?`)
    const cut = build('Word after word '.repeat(20)).title
    expect(cut).toMatchObject({ size: 48, lines: { length: 4 } })
    expect(cut.lines.at(-1)).toMatch(/ (?:Word|after|word)…$/)
  })
})

describe('below the title', () => {
  const place = 'Section 2 of 8 of: IOP, PHP or residential: what are the levels of care?'

  it('the place has large letters where the title leaves it the room', () => {
    expect(build('A', 'Section 2 of 8').place).toEqual({ size: 40, lines: ['Section 2 of 8'] })
    expect(build('A', place).place).toMatchObject({ size: 40, lines: { length: 2 } })
    expect(build(long, place).place).toMatchObject({ size: 34, lines: [place] })
    expect(build(long, 'Section 2 of 8').place).toMatchObject({ size: 40 })
  })

  it('the place is cut in the third line', () => {
    const cut = build(long, `${place} ${long}`).place
    expect(cut).toMatchObject({ size: 34, lines: { length: 2 } })
    expect(cut.lines.at(-1)).toMatch(/\w…$/)
  })

  it('stands nothing if there is nothing to say', () => {
    expect(build('A').place.lines).toEqual([])
  })
})

describe('where the font has no letter of the title', () => {
  it('the place stands there instead', () => {
    expect(build('ما هو؟', 'Section 2 of 8 of: How long?')).toMatchObject({
      title: { size: 84, lines: ['Section 2 of 8', 'of: How long?'] },
      place: { lines: [] },
    })
  })

  it('the name of the site remains', () => {
    expect(build('中文')).toMatchObject({ siteName: 'IOP Guide', title: { lines: [] }, place: { lines: [] } })
  })
})

it('a picture without the name of the site says nothing of it', () => {
  const picture = buildPicture({ siteName: undefined, title: words.discreet.title, place: '' }, fonts)
  expect(picture).toMatchObject({
    siteName: undefined,
    title: { size: 84, lines: ['A page someone', 'chose for you'] },
  })
})

describe('the picture of a section', () => {
  const textOf = (contents = goodFiles) => {
    const position = findSection(buildFrom(contents).library?.articles ?? [], 'how-long', 'hours')
    if (!position) throw new Error('The section is not there.')
    return buildSectionText(position, 'IOP Guide', words.picture, fonts)
  }

  it('says where the section stands', () => {
    const place = 'Section 2 of 2 of: How long does it last?'
    expect(textOf()).toEqual({ siteName: 'IOP Guide', title: 'How many hours?', place })
  })

  it('leaves out the name of an article that cannot be drawn', () => {
    expect(textOf(replaceIn(articlePath, 'How long does it last?', 'كم يستمر؟')).place).toBe('Section 2 of 2')
  })
})

it('any title and place: every line fits, and every character of it is in the font', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.lorem({ maxCount: 60 }),
    fc.string({
      unit: fc.constantFrom('a', 'W', ' ', '😀', 'م', '中', '\u0301', '\u00ad', '\u00a0', '<'),
      maxLength: 400,
    }),
  )
  fc.assert(
    fc.property(text, text, (title, place) => {
      const picture = build(title, place)
      const widest = (lines: string[], font: typeof fonts.bold, spacing: number) =>
        Math.max(0, ...lines.map((line) => font.widthOf(line) + spacing * [...line].length))
      expect(picture.title.size * widest(picture.title.lines, fonts.bold, -0.02)).toBeLessThanOrEqual(1000)
      expect(picture.place.size * widest(picture.place.lines, fonts.regular, 0)).toBeLessThanOrEqual(1056)
      // From the name of the site to the strokes there are 363 px: with their line heights, 28 between, 20 below.
      const height = 1.1 * picture.title.size * picture.title.lines.length
      expect(height + 28 + 1.3 * picture.place.size * picture.place.lines.length).toBeLessThanOrEqual(363 - 20)
      const drawn = [...picture.title.lines, ...picture.place.lines].join('')
      expect([...drawn].filter((character) => !fonts.bold.has(character))).toEqual([])
    }),
  )
})
