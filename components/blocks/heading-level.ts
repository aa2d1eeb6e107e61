/** The level of a heading within a block: one below the heading that the block stands under, so that none is skipped. */
export type HeadingLevel = 2 | 3 | 4
