import type { IndexLetter } from '@/lib/registers/word-index'
import { words } from '../words'
import styles from './word-index.module.css'

/** The props of `WordIndex`. */
export type WordIndexProps = { letters: IndexLetter[] }

/** Words from A to Z, each with the sections that it leads to: the index at the end of a book. */
export function WordIndex({ letters }: WordIndexProps) {
  return (
    <nav className={styles.index} aria-labelledby="words">
      <h2 id="words">{words.allTopics.words}</h2>
      {letters.map(({ id, letter, entries }) => (
        <div key={id} className={styles.letter}>
          <h3 id={id} tabIndex={-1}>
            {letter}
          </h3>
          <dl>
            {entries.map(({ word, places }) => (
              <div key={word} className={styles.entry}>
                <dt>{word}</dt>
                {places.map(({ href, title, page }) => (
                  <dd key={href}>
                    <a href={href}>{title}</a> <span className="quiet">{words.allTopics.in(page)}</span>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
      ))}
    </nav>
  )
}
