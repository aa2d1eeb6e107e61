import type { Hours } from '@/lib/content/blocks/compare'
import styles from './tally.module.css'

/** The props of `Tally`. */
export type TallyProps = { hours: Hours }

/** A stroke and the gap after it are 3 wide each; the last stroke has no gap. */
const width = (strokes: number) => 6 * strokes - 3

/** One stroke is one hour. Always beside the number in words, so it is hidden from screen readers. */
export function Tally({ hours }: TallyProps) {
  const { sure, maybe } = hours === 'day-and-night' ? { sure: 20, maybe: 0 } : hours
  // Without gaps the strokes become one bar: day and night.
  const dashes = hours === 'day-and-night' ? undefined : '3'
  if (sure + maybe < 1) return null
  return (
    // A tally that is too wide for its place gets narrower strokes, not shorter ones.
    <svg
      className={styles.tally}
      viewBox={`0 0 ${width(sure + maybe)} 16`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {sure > 0 && <path d={`M0 8h${width(sure)}`} strokeDasharray={dashes} />}
      {maybe > 0 && <path className={styles.maybe} d={`M${6 * sure} 8h${width(maybe)}`} strokeDasharray={dashes} />}
    </svg>
  )
}
