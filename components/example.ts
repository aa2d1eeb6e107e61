import type { ReactElement } from 'react'

/** What a reader finds in an example, looked for by role and name. */
export type Shown = { role: string; name?: string | RegExp; hidden?: boolean }

/**
 * A named use of a component with realistic content: an element, or the Markdown that makes a block. The pages below
 * `/components`, the tests, and the pictures are all made from it.
 */
export type Example = { name: string; shows: Shown[] } & ({ element: ReactElement } | { markdown: string })

/** How a component is meant to be used, each in one or two sentences. */
export type Guidance = {
  /** In the column of text, around it as a landmark of its own, or as the whole page. */
  stands: 'in-text' | 'around-text' | 'whole-page'
  use: string
  avoid: string
  /** Why it is so, and where the rule comes from: a WCAG criterion, a measurement, a design system. */
  why: { text: string; source: string; href?: string }
}

/** What each `<name>.examples.tsx` exports. */
export type ExamplesFile = { guidance: Guidance; examples: Example[] }
