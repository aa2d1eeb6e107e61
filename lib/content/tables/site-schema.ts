import { z } from 'zod'
import { emailOrNothing, id, plainText, plainTextOrNothing, plainTextWithFigures, text } from '../yaml/field-types.ts'

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

const linkedSite = z.strictObject({
  site: text
    .regex(
      /^(?:http:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
      'must be the name of a site as it stands in its address, such as findtreatment.gov',
    )
    .describe('The name of the site, such as findtreatment.gov. With http:// before it, if the site has no https.'),
  why: plainText.describe('Why readers need it, in one sentence.'),
})

/** `content/site.yaml`: what is true of the whole site. */
export const siteSchema = z.strictObject({
  name: plainText.describe('The name of the site.'),
  title: plainText.describe('The heading of the home page.'),
  summary: plainText.describe('The two sentences below it.'),
  description: plainText.describe('What link previews and search engines say about the home page.'),
  operator: plainTextOrNothing.describe('Who runs the site. Empty until the owner says; while empty the pages say so.'),
  contact: emailOrNothing.describe(
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
  linkedSites: z
    .array(linkedSite)
    .optional()
    .describe('Sites that texts may link to although they are no source: someone has looked at each, and says why.'),
})

/** What `site.yaml` holds. */
export type Site = z.infer<typeof siteSchema>
/** A door of `site.yaml`: where readers of one kind start. */
export type Door = z.infer<typeof door>
/** The table of the levels of care in `site.yaml`. */
export type Levels = z.infer<typeof levels>
/** A topic of `site.yaml`. */
export type Topic = z.infer<typeof topic>
