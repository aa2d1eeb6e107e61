import type { Article } from '@/lib/content/types'
import { words } from '../../site/words'
import styles from './key-points.module.css'

/** The props of `KeyPoints`. */
export type KeyPointsProps = {
  /** Whole sentences, each with the id of the section that says more. */
  points: Article['keyPoints']
}

/** What to take away, in whole sentences; each leads to the section that says more. */
export function KeyPoints({ points }: KeyPointsProps) {
  return (
    <section className={styles['key-points']} aria-labelledby="key-points">
      <h2 className="label" id="key-points">
        {words.article.keyPoints}
      </h2>
      <ul>
        {points.map(({ text, section }) => (
          <li key={text}>
            <a href={`#${section}`}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
