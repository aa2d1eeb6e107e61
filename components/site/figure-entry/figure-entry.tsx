import type { Figure } from '@/lib/content/types'
import { Day } from '../day/day'
import { Detail, DetailList } from '../detail-list/detail-list'
import { words } from '../words'
import styles from './figure-entry.module.css'

/** The props of `FigureEntry`. */
export type FigureEntryProps = { figure: Figure }

/** One figure: what it is about, where it comes from, when it was checked, and where it is used. */
export function FigureEntry({ figure }: FigureEntryProps) {
  const { id, value, about, checked, sources, shownIn } = figure
  return (
    <section className={styles.entry}>
      <h2 className="title" id={id} tabIndex={-1}>
        {`${value} `}
        <span>{about}</span>
      </h2>
      <DetailList>
        <Detail label={words.figures.sources}>
          <ul className={styles.list}>
            {sources.map(({ id, title, url, publisher, kind, year }) => (
              <li key={id}>
                <a href={url}>{title}</a>
                {`. ${[publisher, kind, year].join(', ')}.`}
              </li>
            ))}
          </ul>
        </Detail>
        <Detail label={words.figures.checked}>
          <Day date={checked} length="long" />
        </Detail>
        <Detail label={words.figures.shownIn}>
          {shownIn.length === 0 ? (
            words.figures.notShown
          ) : (
            <ul className={styles.list}>
              {shownIn.map(({ href, article, section }) => (
                <li key={href}>
                  <a href={href}>{section}</a>
                  {` ${words.figures.in(article)}`}
                </li>
              ))}
            </ul>
          )}
        </Detail>
      </DetailList>
    </section>
  )
}
