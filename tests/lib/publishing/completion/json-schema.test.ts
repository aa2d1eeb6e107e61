import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { day, id, plainText, plainTextOrNothing, plainTextWithFigures, text } from '@/lib/content/yaml/field-types'
import { buildJsonSchema } from '@/lib/publishing/completion/json-schema'

const ofField = (field: z.ZodType) => buildJsonSchema(z.strictObject({ field }), 'T').properties?.field

const empty = { pattern: String.raw`\S`, patternErrorMessage: 'This is empty.' }
const noSource = {
  pattern: String.raw`^(?![\s\S]*\[@)`,
  patternErrorMessage: 'Sources are not cited here. Write plain words.',
}
const noFigure = {
  pattern: String.raw`^(?![\s\S]*\{\{)`,
  patternErrorMessage: 'Figures are not filled in here. Write plain words.',
}
const one = { type: ['string', 'number'], errorMessage: 'This takes one text.' }

describe('a JSON Schema', () => {
  it('has the fields, what each is for, which must be there, and lets no other in', () => {
    const schema = z.strictObject({ a: text.describe('First.'), b: text.optional() })
    expect(buildJsonSchema(schema, 'Two fields')).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Two fields',
      type: 'object',
      properties: { a: { description: 'First.', ...one, allOf: [empty] }, b: { ...one, allOf: [empty] } },
      required: ['a'],
      additionalProperties: false,
    })
  })

  it('refuses in a text what the check refuses, as far as it can say', () => {
    expect(ofField(text)).toEqual({ ...one, allOf: [empty] })
    expect(ofField(plainText)).toEqual({ ...one, allOf: [empty, noSource, noFigure] })
    expect(ofField(plainTextWithFigures)).toEqual({ ...one, allOf: [empty, noSource] })
    expect(ofField(plainTextOrNothing)).toEqual({ not: { type: ['array', 'object'] }, allOf: [noSource, noFigure] })
  })

  it('says in the words of the check what an id, a day and an address look like', () => {
    const message = (field: z.ZodType) => {
      const { errorMessage, patternErrorMessage } = ofField(field) as Record<string, string>
      expect(patternErrorMessage).toBe(errorMessage)
      return errorMessage
    }
    expect(message(id)).toBe('This must be lower-case letters and digits, joined by hyphens, such as typical-length.')
    expect(message(day)).toBe('This must be a day of the calendar, year first, such as 2026-11-23.')
    const address = z.url({ protocol: /^https?$/, error: 'must be a whole web address, starting with https://' })
    expect(message(address)).toBe('This must be a whole web address, starting with https://.')
    expect(ofField(address)).toMatchObject({ type: 'string', pattern: '^https?://[^ ]+$' })
  })

  it('offers the words that a field takes', () => {
    const choices = { type: 'string', enum: ['a', 'b'], errorMessage: 'This takes a or b, and nothing else.' }
    expect(ofField(z.enum(['a', 'b']))).toEqual(choices)
    const yesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true')
    expect(ofField(yesOrNo)).toMatchObject({ type: ['boolean', 'string'], pattern: '^(true|false)$' })
  })
})
