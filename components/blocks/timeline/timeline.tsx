import type { Timeline as TimelineBlock } from '@/lib/content/blocks/timeline'
import { Prose } from '../../article/prose/prose'
import { Tally } from '../tally/tally'
import styles from './timeline.module.css'

/** The props of `Timeline`. */
export type TimelineProps = { block: TimelineBlock }

/** Steps down, with a stroke for each hour a week: rows on a phone, strokes on a shelf where there is room. */
export function Timeline({ block }: TimelineProps) {
  return (
    <figure className={styles.figure}>
      <figcaption>
        <b>{block.title}</b>
      </figcaption>
      <ol className={styles.shelf}>
        {block.steps.map(({ hours, label, text }) => (
          <li key={`${label} ${text.text}`}>
            <Tally hours={{ sure: hours, maybe: 0 }} /> <b>{label}</b> <Prose content={text} as="span" />
          </li>
        ))}
      </ol>
      {block.note && (
        <div className={`quiet ${styles['figure-note']}`}>
          <Prose content={block.note} />
        </div>
      )}
    </figure>
  )
}
