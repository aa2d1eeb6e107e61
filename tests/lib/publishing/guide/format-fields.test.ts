import { expect, it } from 'vitest'
import { z } from 'zod'
import { formatFields } from '@/lib/publishing/guide/format-fields'

const rowsOf = (schema: z.ZodType) => formatFields(schema).split('\n').slice(2)

it('each field has its name, whether it has to be there, and what it is', () => {
  const schema = z.strictObject({
    title: z.string().describe('The title.'),
    lang: z.string().optional().describe('The language.'),
  })
  expect(rowsOf(schema)).toEqual(['| `title` | yes | The title. |', '| `lang` | no | The language. |'])
})

it('the fields within a field follow it', () => {
  const change = z.strictObject({ date: z.string().describe('The day.') })
  const schema = z.array(z.strictObject({ changes: z.array(change).describe('What changed.') }))
  expect(rowsOf(schema)).toEqual(['| `changes` | yes | What changed. |', '| `changes: date` | yes | The day. |'])
})

it('a field that takes only certain words names them, unless what it is has done so', () => {
  const schema = z.strictObject({
    kind: z.enum(['law', 'review']).describe('What it is.'),
    readers: z.array(z.enum(['self', 'family'])).describe('Who reads it: self or family.'),
  })
  expect(rowsOf(schema)).toEqual([
    '| `kind` | yes | What it is. One of: `law`, `review`. |',
    '| `readers` | yes | Who reads it: self or family. |',
  ])
})
