import { writingWords } from '../writing-words'
import styles from './draft-ribbon.module.css'

/** Says that an article is a draft. Only those see it who write: a draft is on no public page. */
export function DraftRibbon() {
  const { label, text } = writingWords.draft
  return (
    <aside className={styles.ribbon} aria-label={label}>
      <p>{text}</p>
    </aside>
  )
}
