import type { Section } from '@/lib/content/types'
import { words } from '../../site/words'
import styles from './turn-links.module.css'

type Neighbor = Pick<Section, 'path' | 'title'>

/** The props of `TurnLinks`. */
export type TurnLinksProps = {
  /** The section in its place in the article. */
  place: string
  /** The section before it, with its own page. */
  previous?: Neighbor
  /** The section after it, with its own page. */
  next?: Neighbor
}

/** From a section's own page to the sections before and after it, and to the whole article. */
export function TurnLinks({ place, previous, next }: TurnLinksProps) {
  return (
    <nav className={`small ${styles.turn}`} aria-label={words.section.others}>
      {previous && (
        <a className="tap" href={previous.path}>
          {words.section.previous(previous.title)}
        </a>
      )}{' '}
      {next && (
        <a className="tap" href={next.path}>
          {words.section.next(next.title)}
        </a>
      )}{' '}
      <a className="tap" href={place}>
        {words.section.whole}
      </a>
    </nav>
  )
}
