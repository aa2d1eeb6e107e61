import type { ReactElement } from 'react'

/**
 * A named use of a component with realistic content. Tests render it and look for `shows` as a reader would,
 * by role and name.
 */
export type Example = {
  name: string
  element: ReactElement
  shows: { role: string; name?: string | RegExp; hidden?: boolean }[]
}
