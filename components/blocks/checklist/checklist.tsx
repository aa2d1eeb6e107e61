import type { Checklist as ChecklistBlock } from '@/lib/content/blocks/checklist'
import { Prose } from '../../article/prose/prose'
import styles from './checklist.module.css'

/** The props of `Checklist`. */
export type ChecklistProps = { block: ChecklistBlock }

/** Squares to tick on paper. Questions also get a line to write the answer on. */
export function Checklist({ block }: ChecklistProps) {
  return (
    <ul className={block.purpose === 'questions' ? `${styles.checklist} ${styles.questions}` : styles.checklist}>
      {block.items.map((item) => (
        <Prose key={item.text} content={item} as="li" />
      ))}
    </ul>
  )
}
