import { z } from 'zod'
import { day, id, plainText, plainTextOrNothing, plainTextWithFigures, text } from '../field-types.ts'

/** The kinds of source, from the strongest law and guideline to a page by the people it is about. */
export const sourceKinds = [
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

const topic = z.strictObject({
  id: id.describe('Written in front matter as topic.'),
  title: plainText.describe('The heading under which its articles stand.'),
})

const section = text.regex(/^\/[a-z0-9-]+#[a-z0-9-]+$/, 'must be a section, such as /how-long-it-lasts#hours')

const place = text.regex(
  /^\/[a-z0-9-]+(?:#[a-z0-9-]+)?$/,
  'must be a page, such as /help-now, or a section, such as /how-long-it-lasts#hours',
)

const door = z.strictObject({
  title: plainText.describe('Who the reader is, in the reader’s words: "I might need treatment".'),
  text: plainText.describe('One sentence: what the reader finds there.'),
  address: place.describe('The page or section to start with.'),
})

const question = z.strictObject({
  question: plainText.describe('The question in the reader’s words.'),
  address: section.describe('The section that answers it.'),
})

const level = z.strictObject({
  name: plainText.describe('The name of the level.'),
  address: section.describe('The section that says more about it.'),
  hours: plainTextWithFigures.describe('Hours a week, such as "{{iop-hours}}", or words such as: staff day and night.'),
  sleep: plainText.describe('Where people sleep: at home, or there.'),
  here: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('true marks the level that this site is about.'),
})

const levels = z.strictObject({
  title: plainText.describe('The heading of the table.'),
  note: plainText.describe('What stands below the table, in one or two sentences.'),
  sources: section.describe('The section that states the same figures, each with its source.'),
  rows: z.array(level).min(1, 'needs at least one row').describe('The levels, from the least care to the most.'),
})

/** `content/site.yaml`: what is true of the whole site. */
export const siteSchema = z.strictObject({
  name: plainText.describe('The name of the site.'),
  title: plainText.describe('The heading of the home page.'),
  summary: plainText.describe('The two sentences below it.'),
  description: plainText.describe('What link previews and search engines say about the home page.'),
  operator: plainTextOrNothing.describe('Who runs the site. Empty until the owner says; while empty the pages say so.'),
  contact: plainTextOrNothing.describe(
    'The e-mail address for readers. Empty until the owner gives one; while empty nothing that needs it is shown.',
  ),
  topics: z.array(topic).min(1, 'needs at least one topic').describe('The topics, in the order of "All topics".'),
  doors: z
    .array(door)
    .max(3, 'takes at most 3 doors')
    .describe('Where to start: at most 3 links, on the home page and where a page was not found.'),
  mostAsked: z.array(question).describe('Questions on the home page.'),
  week: section.optional().describe('The section whose :::week the home page shows as well.'),
  levels: levels.optional().describe('The table of the levels of care on the home page.'),
})

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
/** A door of `site.yaml`: where readers of one kind start. */
export type Door = z.infer<typeof door>
/** The table of the levels of care in `site.yaml`. */
export type Levels = z.infer<typeof levels>
/** A topic of `site.yaml`. */
export type Topic = z.infer<typeof topic>
/** What `site.yaml` holds. */
export type Site = z.infer<typeof siteSchema>
/** What `moved.yaml` holds: old address → new address or withdrawal. */
export type Moved = z.infer<typeof movedSchema>
