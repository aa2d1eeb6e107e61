import { z } from 'zod'

const words = z.string().min(1)
const id = z.string().regex(/^[A-Za-z0-9_-]+$/)
const validations = z.strictObject({ required: z.boolean().optional() }).optional()
const asked = { label: words, description: words.optional() }
const typed = { ...asked, placeholder: words.optional(), value: words.optional() }

const options = z
  .array(words)
  .min(1)
  .refine((all) => new Set(all).size === all.length, 'all choices differ')
  .refine((all) => !all.some((choice) => choice.toLowerCase() === 'none'), '"None" is GitHub’s own')

const field = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(typed), validations }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({ ...typed, render: words.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({ ...asked, multiple: z.boolean().optional(), options, default: z.int().optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...asked,
      options: z.array(z.strictObject({ label: words, required: z.boolean().optional() })).min(1),
    }),
  }),
])

const isTold = (all: (string | undefined)[]) => {
  const given = all.filter((one) => one !== undefined)
  return new Set(given).size === given.length
}

/**
 * What GitHub asks of an issue form. A form that breaks a rule is not offered to anyone, and nothing says so.
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 * and …/common-validation-errors-when-creating-issue-forms
 */
export const formSchema = z.strictObject({
  name: words.min(3),
  description: words.min(3),
  title: words.optional(),
  labels: z.array(words).optional(),
  body: z
    .array(field)
    .refine((fields) => fields.some(({ type }) => type !== 'markdown'), 'something is asked')
    .refine((fields) => isTold(fields.map((one) => ('id' in one ? one.id : undefined))), 'all ids differ')
    .refine(
      (fields) => isTold(fields.map(({ attributes }) => ('label' in attributes ? attributes.label : undefined))),
      'all labels differ',
    ),
})

/**
 * `config.yml` beside the forms.
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/configuring-issue-templates-for-your-repository
 */
export const configSchema = z.strictObject({
  blank_issues_enabled: z.boolean(),
  contact_links: z.array(z.strictObject({ name: words, url: z.url({ protocol: /^https$/ }), about: words })),
})
