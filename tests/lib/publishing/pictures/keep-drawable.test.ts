import { describe, expect, it } from 'vitest'
import { keepDrawable } from '@/lib/publishing/pictures/keep-drawable'
import { getPictureFonts } from '@/lib/publishing/pictures/picture-fonts'

const { bold } = getPictureFonts()

describe('what the font can draw of a title', () => {
  it.each([
    ['How many hours a week?', 'How many hours a week?'],
    ['¿Cuánto dura un “IOP”—y por qué?', '¿Cuánto dura un “IOP”—y por qué?'],
    ['A to\u00a0Z', 'A to\u00a0Z'],
    ['  two \n lines\tof it ', 'two lines of it'],
    ['n\u0303 written in two parts', 'ñ written in two parts'],
    ['A soft\u00adhyphen, a joiner\u200d and a mark\ufe0f', 'A softhyphen, a joiner and a mark'],
  ])('%j stays as it is', (title, kept) => {
    expect(keepDrawable(title, bold)).toBe(kept)
  })

  it.each([
    ['Ask Dr. Dvořák', 'Ask Dr. Dvorák'],
    ['The ﬁrst ① Ｗeek！', 'The first 1 Week!'],
  ])('%j is drawn with the plain letters', (title, kept) => {
    expect(keepDrawable(title, bold)).toBe(kept)
  })

  it.each([
    ['Help 😀 at night 🌙!', 'Help at night !'],
    ['Day → night', 'Day night'],
    ['What الكحول does', 'What does'],
    ['Ask about Ωmega', 'Ask about'],
    ['👩‍👩‍👧 family 🇺🇸', 'family'],
  ])('%j loses what would be an empty box', (title, kept) => {
    expect(keepDrawable(title, bold)).toBe(kept)
  })

  it.each(['', ' ', 'ما هو البرنامج؟', '这是什么？', '😀', '?!', '\ud83d', '\u00ad'])(
    '%j: nothing is left',
    (title) => {
      expect(keepDrawable(title, bold)).toBe('')
    },
  )
})
