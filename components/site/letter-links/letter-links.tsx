import type { IndexLetter } from '@/lib/registers/word-index'
import { words } from '../words'
import styles from './letter-links.module.css'

/** The props of `LetterLinks`. */
export type LetterLinksProps = { letters: Pick<IndexLetter, 'id' | 'letter'>[] }

/** One link for each letter that words begin with. */
export function LetterLinks({ letters }: LetterLinksProps) {
  return (
    <nav className={styles.letters} aria-label={words.allTopics.letters}>
      <ul className={styles.list}>
        {letters.map(({ id, letter }) => (
          <li key={id}>
            <a className="tap" href={`#${id}`}>
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
