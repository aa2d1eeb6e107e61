import type { Checklist as ChecklistBlock } from '@/lib/content/types'
import { Prose } from '../../article/prose/prose'
import styles from './checklist.module.css'

/** The props of `Checklist`. */
export type ChecklistProps = { checklist: ChecklistBlock }

/** Squares to tick on paper. Questions also get a line to write the answer on. */
export function Checklist({ checklist }: ChecklistProps) {
  return (
    <ul className={checklist.purpose === 'questions' ? `${styles.checklist} ${styles.questions}` : styles.checklist}>
      {checklist.items.map((item) => (
        <Prose key={item.text} content={item} as="li" />
      ))}
    </ul>
  )
}
