import type { Note as NoteBlock } from '@/lib/content/types'
import { Prose } from '../../article/prose/prose'
import type { HeadingLevel } from '../heading-level'
import styles from './note.module.css'

/** The props of `Note`. */
export type NoteProps = { note: NoteBlock; level: HeadingLevel }

/** A remark that stands out between two lines. */
export function Note({ note, level }: NoteProps) {
  const Heading = `h${level}` as const
  return (
    <div className={styles.note}>
      <Heading className="title">{note.title}</Heading>
      <Prose content={note.body} />
    </div>
  )
}
