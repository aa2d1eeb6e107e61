import { z } from 'zod'
import { day, id, language, plainText, plainTextWithFigures, text } from '../yaml/field-types.ts'

const keyPoint = z.strictObject({
  text: plainTextWithFigures.describe('One whole sentence. It stands at the top of the page as a link.'),
  section: id.describe('The {#id} of the section that says more.'),
})

const readNext = z.strictObject({
  page: text
    .regex(/^\/[a-z0-9/-]*$/, 'must be an address on this site, such as /help-now')
    .describe('The address of the page.'),
  why: plainText.describe('One sentence: what the reader finds there.'),
})

const change = z.strictObject({
  date: day.describe('The day of the change.'),
  what: plainText.describe('What changed, in one sentence that a reader understands.'),
})

const clinicalReview = z.strictObject({
  name: plainText.describe('The name of the clinician who checked the page. Never made up.'),
  role: plainText.describe('Profession and place of work.'),
  date: day.describe('The day of the check.'),
})

/** The fields between the two `---` lines of a page in `content/pages`. */
export const pageFrontMatterSchema = z.strictObject({
  title: plainTextWithFigures.describe(
    'The question the page answers, as the reader would ask it. It may change; the address does not.',
  ),
  summary: plainTextWithFigures.describe(
    '20 to 60 words, the main message first. It stands under the title and in link previews.',
  ),
  reviewed: day.describe('The day on which someone last held the whole page against its sources.'),
  nextReview: day.describe('The day by which that must happen again. After it, the page says that it is overdue.'),
  changes: z.array(change).min(1, 'needs at least one entry').describe('What changed and when, newest first.'),
  clinicalReview: clinicalReview
    .optional()
    .describe('Only if a clinician has checked the page. Without it the page says that none has.'),
  lang: language.optional().describe('The language of the page, such as es. Leave it out for American English.'),
})

/** The fields between the two `---` lines of an article in `content/articles`. */
export const articleFrontMatterSchema = pageFrontMatterSchema.extend({
  topic: id.describe('The id of a topic in content/site.yaml.'),
  audience: z
    .array(z.enum(['self', 'family', 'clinician']))
    .min(1, 'needs at least one reader: self, family or clinician')
    .describe('Whom the article speaks to: self, family, clinician.'),
  keyPoints: z
    .array(keyPoint)
    .min(3, 'needs 3 to 5 key points')
    .max(5, 'needs 3 to 5 key points')
    .describe('3 to 5 sentences, each with the section that says more.'),
  readNext: z
    .array(readNext)
    .max(3, 'takes at most 3 pages')
    .optional()
    .describe('2 or 3 pages to read next, each with a reason.'),
  draft: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('true keeps the article off the site until it is ready.'),
})

/** Who an article speaks to. */
export type Audience = z.infer<typeof articleFrontMatterSchema>['audience'][number]

/** The front matter of a page such as /help-now. */
export type PageFrontMatter = z.infer<typeof pageFrontMatterSchema>

/** The front matter of an article. */
export type FrontMatter = z.infer<typeof articleFrontMatterSchema>
