import { z } from 'zod'
import { day, id, plainText, text } from '../yaml/field-types.ts'

/** The kinds of source, from the strongest law and guideline to a page by the people it is about. */
const sourceKinds = [
  'law',
  'regulation',
  'guideline',
  'government statistics',
  'government page',
  'government-funded page',
  'systematic review',
  'review',
  'trial',
  'study',
  'policy brief',
  'professional summary',
  'law summary',
  'secondary report',
  'essay',
  'pages of programs',
] as const

const source = z.strictObject({
  id: id.describe('Written in articles as [@id].'),
  title: plainText.describe('The title, as the publisher prints it.'),
  publisher: plainText.describe('Who published it.'),
  kind: z.enum(sourceKinds).describe('What kind of source it is.'),
  year: text
    .regex(
      /^(\d{4}|no date|current)$/,
      'must be a year such as 2021, or: no date, or: current (for a page that is kept up to date)',
    )
    .describe('The year of publication, or "no date", or "current".'),
  revised: text
    .regex(/^\d{4}$/, 'must be a year such as 2018')
    .optional()
    .describe('The year of the last revision, if there was one.'),
  url: z
    .url({ protocol: /^https?$/, error: 'must be a whole web address, starting with https://' })
    .describe('Where a reader can find it.'),
  stillHolds: plainText.optional().describe('For sources older than 5 years: one sentence on why we still use it.'),
})

/** `content/sources.yaml`: everything the site cites. */
export const sourcesSchema = z.array(source)

const fact = z.strictObject({
  id: id.describe('Written in articles as {{id}}.'),
  value: plainText.describe('The words exactly as they are printed, such as "6 to 12 weeks".'),
  about: id.describe(
    'What the figure is about, from the list at the top of the file. Two facts about one thing are refused.',
  ),
  sources: z.array(id).min(1, 'needs at least one source').describe('Ids from sources.yaml.'),
  checked: day.describe('The day on which the value was last held against its sources.'),
})

/** `content/facts.yaml`: every figure that articles state. `about` lists the subjects, each with a description. */
export const factsSchema = z.strictObject({
  about: z.record(id, plainText),
  facts: z.array(fact),
})

const term = z.strictObject({
  id: id.describe('The id of the term.'),
  term: plainText.describe('The term as the page prints it.'),
  meaning: plainText.describe('What it means, in at most 25 plain words.'),
  words: z
    .array(text)
    .min(1, 'needs at least one word')
    .describe('The words in a text that show that the term is used.'),
})

/** `content/glossary.yaml`: the words that articles explain. */
export const glossarySchema = z.array(term)

const move = z
  .union([
    text,
    z.strictObject({
      gone: day.describe('The day on which it was taken off the site.'),
      what: plainText.describe('What stood there, in a few words.'),
      why: plainText.describe('Why it was taken off, in one sentence for the reader.'),
      read: text.optional().describe('The address of the page to read instead.'),
    }),
  ])
  .describe('Write the new address, or, for what was taken off the site, the fields gone, what, why and perhaps read.')

/** `content/moved.yaml`: old addresses, and where each one went, or when and why it was withdrawn. */
export const movedSchema = z.record(text, move)

/** A row of `sources.yaml`. `older` is true when it is more than 5 years old on the day of the build. */
export type Source = z.infer<typeof source> & { older: boolean }
/** A row of the figures in `facts.yaml`. */
export type Fact = z.infer<typeof fact>
/** What `facts.yaml` holds: the figures, and the list of what they are about. */
export type Facts = z.infer<typeof factsSchema>
/** A row of `glossary.yaml`. */
export type GlossaryTerm = z.infer<typeof term>
/** What `moved.yaml` holds: old address → new address or withdrawal. */
export type Moved = z.infer<typeof movedSchema>
