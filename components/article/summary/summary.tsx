import styles from './summary.module.css'

/** The main message, in a few sentences, below the title. */
export function Summary({ text }: { text: string }) {
  return <p className={styles.summary}>{text}</p>
}
