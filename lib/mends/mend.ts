import type { Fact } from '../content/tables/schemas.ts'
import type { Edit } from './edit.ts'

/** What a mend may ask for besides the text of the file. */
export type MendContext = {
  /** As an editor sees it: `content/articles/cost.md`. */
  path: string
  /** The figures of facts.yaml, for the words of a heading. Undefined if it could not be read. */
  facts: Map<string, Fact> | undefined
  /** Ids that sections of this page have or had, so that no other section takes one over. */
  formerIds: ReadonlySet<string>
  /** The id under which a section with this title was published on this page: a heading that lost it gets it back. */
  publishedIds?: ReadonlyMap<string, string>
  /** Old addresses of the site, such as `/cost#price`, and where each is today. */
  movedTo?: ReadonlyMap<string, string>
}

/** One kind of mistake that is mended without asking, because no word changes by it. */
export type Mend = {
  /** For editors: what is mended. */
  explanation: string
  /** The edits that mend a text, in its order. None for a text without this mistake. */
  find: (text: string, context: MendContext) => Edit[]
  /**
   * True for a mend after which the site reads what was typed, and did not before, such as a field with a second colon.
   * All others must not change what the site shows: an edit that would is left out.
   */
  changesMeaning?: true
}
