import type { Timeline as TimelineBlock } from '@/lib/content/types'
import { Prose } from '../../article/prose/prose'
import { Tally } from '../tally/tally'
import styles from './timeline.module.css'

/** The props of `Timeline`. */
export type TimelineProps = { timeline: TimelineBlock }

/** Steps down, with a stroke for each hour a week: rows on a phone, strokes on a shelf where there is room. */
export function Timeline({ timeline }: TimelineProps) {
  return (
    <figure className={styles.figure}>
      <figcaption>
        <b>{timeline.title}</b>
      </figcaption>
      <ol className={styles.shelf}>
        {timeline.steps.map(({ hours, label, text }) => (
          <li key={`${label} ${text.text}`}>
            <Tally hours={{ sure: hours, maybe: 0 }} /> <b>{label}</b> <Prose content={text} as="span" />
          </li>
        ))}
      </ol>
      {timeline.note && (
        <div className={`quiet ${styles['figure-note']}`}>
          <Prose content={timeline.note} />
        </div>
      )}
    </figure>
  )
}
