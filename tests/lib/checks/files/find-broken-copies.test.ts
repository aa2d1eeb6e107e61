import { expect, it } from 'vitest'
import { findBrokenCopies } from '@/lib/checks/files/find-broken-copies'

it.each([
  ['donâ€™t', [3, 'â€™', '’']],
  ['cafÃ©', [3, 'Ã©', 'é']],
  ['9â€“19', [1, 'â€“', '–']],
  ['Â½', [0, 'Â½', '½']],
  ['Ã\u00a0 la', [0, 'Ã\u00a0', 'à']],
  ['Å“uvre', [0, 'Å“', 'œ']],
  ['ðŸ˜€', [0, 'ðŸ˜€', '😀']],
  ['nowâ€ and', [3, 'â€', '”']],
  ['now.Â Then', [4, 'Â', '']],
  ['Ã¢â‚¬â„¢', [0, 'Ã¢â‚¬â„¢', '’']],
  ['don\u0092t', [3, '\u0092', '’']],
])('a sign that was broken when it was copied is found, and what it was: %s', (line, [offset, typed, meant]) => {
  expect(findBrokenCopies(line)).toEqual([{ offset, typed, meant }])
})

it.each([
  'café, naïve, Ångström, façade',
  '“Ça va”',
  'touché…” É®',
  'TÂ T',
  '© 2026, ½, 5 µg, 20 °C',
  'Müller–Lyer',
  'Å” “â…',
])('letters with accents are right: %s', (line) => {
  expect(findBrokenCopies(line)).toEqual([])
})
