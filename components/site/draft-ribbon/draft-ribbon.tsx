import { words } from '../words'
import styles from './draft-ribbon.module.css'

/** Says that an article is a draft. Only those see it who write: a draft is on no public page. */
export function DraftRibbon() {
  return (
    <p className={styles.ribbon} role="note">
      {words.writing.draft}
    </p>
  )
}
