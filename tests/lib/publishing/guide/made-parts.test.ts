import { expect, it } from 'vitest'
import { fillMadeParts } from '@/lib/publishing/guide/made-parts'

const document = 'Before.\n\n<!-- made: rules -->\n\nOld.\n\n<!-- end of rules -->\n\nAfter.\n'

it('a part takes the place of what stood between its marks, and everything else stays', () => {
  expect(fillMadeParts(document, { rules: 'New.' })).toBe(document.replace('Old.', 'New.'))
})

it('a second time changes nothing, not even in a place that was empty', () => {
  const once = fillMadeParts(document.replace('\n\nOld.\n\n', '\n'), { rules: 'New.' })
  expect(once).toBe(document.replace('Old.', 'New.'))
  expect(fillMadeParts(once, { rules: 'New.' })).toBe(once)
})

it('signs that mean something in a replacement stay as they are', () => {
  expect(fillMadeParts(document, { rules: '$& and $1' })).toContain('\n$& and $1\n')
})

it.each(['<!-- made: rules -->', '<!-- end of rules -->'])(
  'without %s the part would be lost, and that is said',
  (mark) => {
    expect(() => fillMadeParts(document.replace(mark, ''), { rules: 'New.' })).toThrow(
      'There is no place for "rules": write <!-- made: rules --> and <!-- end of rules -->.',
    )
  },
)
