import type { RichText } from '@/lib/content/types'
import { Prose } from '../../article/prose/prose'
import { Tally } from '../tally/tally'
import styles from './shelf.module.css'

/** The props of `Shelf`. */
export type ShelfProps = {
  /** Days are narrow and stand beside each other; steps have more room and longer labels. */
  of: 'days' | 'steps'
  /** One without hours is a place on the shelf that stays empty. */
  items: { hours: number; label: string; text: RichText }[]
}

/** Hours as strokes: rows on a phone, and strokes on one line where there is room. */
export function Shelf({ of, items }: ShelfProps) {
  const scale = Math.max(...items.map(({ hours }) => hours))
  return (
    <ol className={`${styles.shelf} ${styles[of]}`}>
      {items.map(({ hours, label, text }) => (
        <li key={`${label} ${text.text}`} className={hours === 0 ? styles.free : undefined}>
          <Tally hours={{ sure: hours, maybe: 0 }} scale={scale} /> <b>{label}</b> <Prose content={text} as="span" />
        </li>
      ))}
    </ol>
  )
}
