import type { Steps as StepsBlock } from '@/lib/content/blocks/steps'
import { Prose } from '../../article/prose/prose'
import styles from './steps.module.css'

/** The props of `Steps`. */
export type StepsProps = { block: StepsBlock }

/** Things to do in this order. */
export function Steps({ block }: StepsProps) {
  return (
    <ol className={`numbered ${styles.steps}`}>
      {block.items.map((item) => (
        <Prose key={item.text} content={item} as="li" />
      ))}
    </ol>
  )
}
