import styles from './summary.module.css'

/** The props of `Summary`. */
export type SummaryProps = {
  /** 20 to 60 words, the main message first. */
  text: string
}

/** The main message, in a few sentences, below the title. */
export function Summary({ text }: SummaryProps) {
  return <p className={styles.summary}>{text}</p>
}
