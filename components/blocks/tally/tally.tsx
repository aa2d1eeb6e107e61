import type { Strokes } from '@/lib/content/blocks/hours-in-words'
import styles from './tally.module.css'

/** The props of `Tally`. */
export type TallyProps = {
  /** Full strokes for hours that are sure, dots for those that may come on top, or one bar for day and night. */
  hours: Strokes
  /** The most strokes of all that stand together, so that a stroke has the same width in each of them. */
  scale?: number
}

/** A stroke and the gap after it are 3 wide each; the last stroke has no gap. */
const width = (strokes: number) => 6 * strokes - 3

/** How many strokes wide a tally is. */
export function countStrokes(hours: Strokes): number {
  return hours === 'day-and-night' ? 20 : hours.sure + hours.maybe
}

/** One stroke is one hour. Always beside the number in words, so it is hidden from screen readers. */
export function Tally({ hours, scale = 0 }: TallyProps) {
  const all = Math.max(countStrokes(hours), scale)
  // Without gaps the strokes become one bar, as long as there is room: day and night.
  const { sure, maybe, dashes } = hours === 'day-and-night' ? { sure: all, maybe: 0 } : { ...hours, dashes: '3' }
  if (sure + maybe < 1) return null
  return (
    // A tally that is too wide for its place gets narrower strokes, not shorter ones.
    <svg className={styles.tally} viewBox={`0 0 ${width(all)} 16`} preserveAspectRatio="none" aria-hidden="true">
      {sure > 0 && <path d={`M0 8h${width(sure)}`} strokeDasharray={dashes} />}
      {maybe > 0 && <path className={styles.maybe} d={`M${6 * sure} 8h${width(maybe)}`} strokeDasharray={dashes} />}
    </svg>
  )
}
