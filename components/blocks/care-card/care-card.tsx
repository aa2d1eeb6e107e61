import type { CareCard as CareCardBlock, Urgency } from '@/lib/content/types'
import { Prose } from '../../article/prose/prose'
import { words } from '../../site/words'
import type { HeadingLevel } from '../heading-level'
import styles from './care-card.module.css'

/** The props of `CareCard`. */
export type CareCardProps = { card: CareCardBlock; level: HeadingLevel }

const numbers: Record<Urgency, string | undefined> = {
  'call-now': 'tel:911',
  'get-help-soon': 'tel:988',
  'talk-to': undefined,
}

/** When to get help, how soon, and whom to call. At most two on a page, never next to each other. */
export function CareCard({ card, level }: CareCardProps) {
  const Heading = `h${level}` as const
  const { urgency, call } = words.careCard[card.urgency]
  const number = numbers[card.urgency]
  return (
    <section className={`${styles.care} ${styles[card.urgency]}`} aria-labelledby={card.id}>
      <Heading className={`title ${styles['care-title']}`} id={card.id}>
        <span className="hidden">{urgency}</span>
        {` ${card.title}`}
      </Heading>
      <div className={styles['care-body']}>
        <Prose content={card.body} />
        {number && (
          <a className={`tap ${styles.call}`} href={number}>
            {call}
          </a>
        )}
      </div>
    </section>
  )
}
