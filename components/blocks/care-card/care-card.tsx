import type { CareCard as CareCardBlock, Urgency } from '@/lib/content/blocks/care-card'
import { Prose } from '../../article/prose/prose'
import { words } from '../../site/words'
import type { HeadingLevel } from '../heading-level'
import styles from './care-card.module.css'

/** The props of `CareCard`. */
export type CareCardProps = { block: CareCardBlock; level: HeadingLevel }

const numbers: Record<Urgency, string | undefined> = {
  'call-now': 'tel:911',
  'get-help-soon': 'tel:988',
  'talk-to': undefined,
}

/** When to get help, how soon, and whom to call. At most two on a page, never next to each other. */
export function CareCard({ block, level }: CareCardProps) {
  const Heading = `h${level}` as const
  const { urgency, call } = words.careCard[block.urgency]
  const number = numbers[block.urgency]
  return (
    <section className={`${styles.care} ${styles[block.urgency]}`} aria-labelledby={block.id}>
      <Heading className={`title ${styles['care-title']}`} id={block.id}>
        <span className="hidden">{urgency}</span>
        {` ${block.title}`}
      </Heading>
      <div className={styles['care-body']}>
        <Prose content={block.body} />
        {number && (
          <a className={`tap ${styles.call}`} href={number}>
            {call}
          </a>
        )}
      </div>
    </section>
  )
}
