import { words } from '../words'
import styles from './crisis-line.module.css'

/** The band at the top of every page: whom to call or text now. */
export function CrisisLine() {
  const { label, question, call, text, danger } = words.crisisLine
  return (
    <aside className={styles.crisis} aria-label={label}>
      <p className="page">
        <span>{question}</span>{' '}
        <a className="tap" href="tel:988">
          {call}
        </a>{' '}
        <a className="tap" href="sms:988">
          {text}
        </a>{' '}
        <a className="tap" href="tel:911">
          {danger}
        </a>
      </p>
    </aside>
  )
}
