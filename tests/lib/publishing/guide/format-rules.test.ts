import { expect, it } from 'vitest'
import { formatRules } from '@/lib/publishing/guide/format-rules'

it('rules are a heading and a table for each topic, in the words that stand with them', () => {
  const words = { 'shaming-word': { severity: 'warning or error', explanation: 'No word shames.' } } as const
  const files = { 'empty-file': { severity: 'error', explanation: 'A file holds something.' } } as const
  expect(formatRules({ Words: words, 'The whole site': files })).toBe(`### Rules for words

| What is asked | If not | Name in the message |
| --- | --- | --- |
| No word shames. | warning or error | \`shaming-word\` |

### Rules for the whole site

| What is asked | If not | Name in the message |
| --- | --- | --- |
| A file holds something. | error | \`empty-file\` |`)
})

it('a rule that a command can mend says so', () => {
  const files = { 'line-ends': { severity: 'notice', explanation: 'Lines end alike.', fixable: true } } as const
  expect(formatRules({ Files: files })).toContain(
    '| Lines end alike. | notice, and `npm run fix` mends it | `line-ends` |',
  )
})
