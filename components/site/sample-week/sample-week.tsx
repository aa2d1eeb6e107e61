import type { ShownWeek } from '@/lib/registers/shown-week'
import { Prose } from '../../article/prose/prose'
import { Shelf } from '../../blocks/shelf/shelf'
import { words } from '../words'
import styles from './sample-week.module.css'

/** The props of `SampleWeek`. */
export type SampleWeekProps = ShownWeek

/** The week of an article, as the picture of the home page. Its heading leads to the article. */
export function SampleWeek({ week, href }: SampleWeekProps) {
  return (
    <section className={styles.week} aria-labelledby="week">
      <h2 id="week">
        <a href={href}>{words.home.week}</a>
      </h2>
      <Shelf of="days" items={week.days} />
      {week.note && (
        <div className={`quiet ${styles.note}`}>
          <Prose content={week.note} />
        </div>
      )}
    </section>
  )
}
