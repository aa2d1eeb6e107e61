import type { Compare as CompareBlock } from '@/lib/content/blocks/compare'
import type { Levels } from '@/lib/content/types'
import { Compare } from '../../blocks/compare/compare'
import { words } from '../words'
import styles from './levels-of-care.module.css'

/** The props of `LevelsOfCare`. */
export type LevelsOfCareProps = Pick<Levels, 'title' | 'note' | 'sources'> & {
  /** The rows, each with a link in its name. */
  table: CompareBlock
}

/** The levels of care side by side. Each leads to the section about it, and the figures to their sources. */
export function LevelsOfCare({ title, note, sources, table }: LevelsOfCareProps) {
  return (
    <section className={styles.levels} aria-labelledby="levels">
      <h2 id="levels" tabIndex={-1}>
        {title}
      </h2>
      <Compare block={table} />
      <p className="quiet">
        {note} <a href={sources}>{words.home.levelSources}</a>
      </p>
    </section>
  )
}
