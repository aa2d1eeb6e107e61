import { expect, it } from 'vitest'
import { buildFrom, problemsOf, withText } from '../../small-library'

const seen = (text: string) => problemsOf(buildFrom(withText(text)).files).filter(({ rule }) => rule === 'heading-bold')

it.each([
  ['**What to bring**\n\nAn ID.', '## What to bring {#bring}'],
  ['__What to bring:__\n\nAn ID.', '## What to bring {#bring}'],
  ['*What to bring*', '## What to bring {#bring}'],
  ['***What to bring?***', '## What to bring? {#bring}'],
  ['**What to bring**\nAn ID.', '## What to bring {#bring}'],
  ['**What to bring:**\\\nAn ID.', '## What to bring {#bring}'],
  ['**كم يستغرق؟**', '## كم يستغرق؟ {#two-or-three-words}'],
])('a bold line poses as a heading: %j', (text, heading) => {
  expect(seen(text).map(({ mend }) => mend.split('\n')[0])).toEqual([`For a section, type: ${heading}`])
})

it.each([
  '**Do not stop on your own.**',
  '**Call 911 now!**',
  '**He said “stop.”**',
  '**Meetings** are free.',
  '**Meetings**\nare free and led by members.',
  'Ask **now**',
  '- **What to bring**',
  '1. **First day**\n\n   An ID.',
  '> **Group rules**',
  ':::note{title="A"}\n**What to bring**\n:::',
  '| **Kind** |\n| - |\n| **IOP** |',
  ':::worksheet{title="My plan"}\n- **My first visit**\n:::',
])('bold words that are no heading are fine: %j', (text) => {
  expect(seen(text)).toEqual([])
})
