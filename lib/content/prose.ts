/**
 * Text that may hold links, emphasis and citations.
 * `html` has passed the sanitizer of this file; `text` is the same words without markup, for search and word counts.
 */
export type RichText = { html: string; text: string }

/** Paragraphs, plain lists, quotations and images between two blocks that have a shape of their own. */
export type Prose = RichText & { kind: 'prose' }
