import type { Steps as StepsBlock } from '@/lib/content/types'
import { Prose } from '../../article/prose/prose'
import styles from './steps.module.css'

/** The props of `Steps`. */
export type StepsProps = { steps: StepsBlock }

/** Things to do in this order. */
export function Steps({ steps }: StepsProps) {
  return (
    <ol className={`numbered ${styles.steps}`}>
      {steps.items.map((item) => (
        <Prose key={item.text} content={item} as="li" />
      ))}
    </ol>
  )
}
