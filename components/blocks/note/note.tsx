import type { Note as NoteBlock } from '@/lib/content/blocks/note'
import { Prose } from '../../article/prose/prose'
import type { HeadingLevel } from '../heading-level'
import styles from './note.module.css'

/** The props of `Note`. */
export type NoteProps = { block: NoteBlock; level: HeadingLevel }

/** A remark that stands out between two lines. */
export function Note({ block, level }: NoteProps) {
  const Heading = `h${level}` as const
  return (
    <div className={styles.note}>
      <Heading className="title">{block.title}</Heading>
      <Prose content={block.body} />
    </div>
  )
}
