import type { Audience } from '../content/types.ts'

/** What is known of an article before it is written. */
export type ArticleDraft = {
  title: string
  /** Its address without the slash: `what-it-costs`. */
  slug: string
  /** One sentence, or empty. */
  message: string
  audience: Audience[]
  /** The id of a topic. */
  topic: string
  /** Ids of sources. */
  sources: string[]
}

/** Whom an article can speak to, and what that is called in a question. */
export const audiences: Readonly<Record<Audience, string>> = {
  self: 'someone who may need care',
  family: 'someone who worries about them',
  clinician: 'someone who works in care',
}
