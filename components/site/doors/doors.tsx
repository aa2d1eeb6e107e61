import type { Door } from '@/lib/content/types'
import { words } from '../words'
import styles from './doors.module.css'

/** The props of `Doors`. */
export type DoorsProps = {
  doors: Door[]
  /** The id of the heading above them. Without one they say themselves what they are. */
  labelledBy?: string
}

/** Where to start: one link for each kind of reader, in the reader's own words. */
export function Doors({ doors, labelledBy }: DoorsProps) {
  return (
    <nav className={styles.doors} aria-labelledby={labelledBy} aria-label={labelledBy ? undefined : words.doors.label}>
      <ul className={styles.list}>
        {doors.map(({ title, text, address }) => (
          <li key={title}>
            <a href={address}>{title}</a> {text}
          </li>
        ))}
      </ul>
    </nav>
  )
}
