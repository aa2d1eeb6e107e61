import type { Section } from '@/lib/content/types'
import { words } from '../../site/words'
import styles from './contents.module.css'

/** The props of `Contents`. */
export type ContentsProps = {
  /** The h2 sections of the page, in its order. */
  sections: Section[]
  /** Without numbers and minutes, for pages that are not read from beginning to end. */
  titlesOnly?: boolean
}

/** The sections of the page. In an article they are numbered as they are in the text. */
export function Contents({ sections, titlesOnly }: ContentsProps) {
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 className="label" id="contents">
        {words.article.contents}
      </h2>
      <ol className={titlesOnly ? styles.list : `${styles.list} ${styles.numbers}`}>
        {sections.map(({ id, title, minutes }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            {/* A column of "1 min" would say nothing. */}
            {!titlesOnly && minutes > 1 && <span>{words.article.minutes(minutes)}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
