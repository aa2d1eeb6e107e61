import type { Section } from '@/lib/content/types'
import { words } from '../../site/words'
import styles from './contents.module.css'

/** The props of `Contents`. */
export type ContentsProps = { sections: Section[] }

/** The sections of the page, numbered as they are in the text. */
export function Contents({ sections }: ContentsProps) {
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 className="label" id="contents">
        {words.article.contents}
      </h2>
      <ol className={styles.list}>
        {sections.map(({ id, title, minutes }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            {/* A column of "1 min" would say nothing. */}
            {minutes > 1 && <span>{words.article.minutes(minutes)}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
