import type { Prose } from '../prose.ts'
/** `:::timeline{title="…"}`: a list of steps down, one stroke for each hour a week. */
export type Timeline = {
  kind: 'timeline'
  title: string
  steps: { hours: number; label: string; text: string }[]
  /** What stands below the picture. */
  note?: Prose
}
