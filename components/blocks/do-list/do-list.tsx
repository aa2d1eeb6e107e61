import type { DoList as DoListBlock } from '@/lib/content/blocks/do-list'
import { Prose } from '../../article/prose/prose'
import { words } from '../../site/words'
import type { HeadingLevel } from '../heading-level'
import styles from './do-list.module.css'

/** The props of `DoList`. */
export type DoListProps = { block: DoListBlock; level: HeadingLevel }

/** What to do, or what not to do. A "do" followed by a "don't" stands beside it where there is room. */
export function DoList({ block, level }: DoListProps) {
  const Heading = `h${level}` as const
  return (
    <div className={`${styles.list} ${styles[block.advice]}`}>
      <Heading className="title">{words.doList[block.advice]}</Heading>
      <ul className={styles.items}>
        {block.items.map((item) => (
          <Prose key={item.text} content={item} as="li" />
        ))}
      </ul>
    </div>
  )
}
