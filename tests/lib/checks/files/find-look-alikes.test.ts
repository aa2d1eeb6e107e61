import { expect, it } from 'vitest'
import { findLookAlikes } from '@/lib/checks/files/find-look-alikes'

it.each([
  ['Take n\u0430loxone', [5, 'n\u0430loxone', 'Cyrillic', 'naloxone']],
  ['/help-n\u043ew', [1, 'help-n\u043ew', 'Cyrillic', 'help-now']],
  ['\u0430 dose', [0, '\u0430', 'Cyrillic', 'a']],
  ['\u0441\u043e\u0440\u0443 it', [0, '\u0441\u043e\u0440\u0443', 'Cyrillic', 'copy']],
  ['vitamin \u0392', [8, '\u0392', 'Greek', 'B']],
  ['\ufb01rst', [0, '\ufb01rst', 'styled', 'first']],
  ['𝗻𝗼𝘄', [0, '𝗻𝗼𝘄', 'styled', 'now']],
  ['ＩＯＰ', [0, 'ＩＯＰ', 'styled', 'IOP']],
])(
  'a word with letters that only look like those of the keyboard is found: %s',
  (line, [offset, word, script, spelled]) => {
    expect(findLookAlikes(line)).toMatchObject([{ offset, word, script, spelled }])
  },
)

it.each([
  ['words of Russian', 'Русский: я с вами, а она у нас.'],
  ['words of Greek', 'Ο Νίκος'],
  ['letters of science', 'β-blocker, α-methyl, 5 μg, Δ9'],
  ['a word of two alphabets', 'COVIDный'],
  ['signs that stand for themselves', '½ cm² ™ № Ⅻ ℞ 🆘'],
  ['letters with accents', 'naïve Ångström'],
])('left alone are %s', (_name, line) => {
  expect(findLookAlikes(line)).toEqual([])
})
