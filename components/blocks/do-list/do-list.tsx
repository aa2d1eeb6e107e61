import type { DoList as DoListBlock } from '@/lib/content/types'
import { Prose } from '../../article/prose/prose'
import { words } from '../../site/words'
import type { HeadingLevel } from '../heading-level'
import styles from './do-list.module.css'

/** The props of `DoList`. */
export type DoListProps = { list: DoListBlock; level: HeadingLevel }

/** What to do, or what not to do. A "do" followed by a "don't" stands beside it where there is room. */
export function DoList({ list, level }: DoListProps) {
  const Heading = `h${level}` as const
  return (
    <div className={`${styles.list} ${styles[list.advice]}`}>
      <Heading className="title">{words.doList[list.advice]}</Heading>
      <ul className={styles.items}>
        {list.items.map((item) => (
          <Prose key={item.text} content={item} as="li" />
        ))}
      </ul>
    </div>
  )
}
