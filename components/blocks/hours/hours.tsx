import type { Hours as HoursBlock } from '@/lib/content/blocks/hours'
import { Prose } from '../../article/prose/prose'
import { Captioned } from '../captioned/captioned'
import { countStrokes, Tally } from '../tally/tally'
import styles from './hours.module.css'

/** The props of `Hours`. */
export type HoursProps = { block: HoursBlock }

/** Hours a week in kinds of care, all to one scale, so that their lengths can be compared. */
export function Hours({ block }: HoursProps) {
  const scale = Math.max(...block.rows.map(({ strokes }) => countStrokes(strokes)))
  return (
    <Captioned title={block.title} note={block.note}>
      <ol className={styles.hours}>
        {block.rows.map(({ strokes, label, text, here }) => (
          <li key={`${label} ${text.text}`} className={here ? styles.here : undefined}>
            <b>{label}</b> <Prose content={text} as="span" /> <Tally hours={strokes} scale={scale} />
          </li>
        ))}
      </ol>
    </Captioned>
  )
}
