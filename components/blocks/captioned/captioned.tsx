import type { ReactNode } from 'react'
import type { Prose as ProseBlock } from '@/lib/content/types'
import { Prose } from '../../article/prose/prose'
import styles from './captioned.module.css'

/** The props of `Captioned`. */
export type CaptionedProps = { title: string; note?: ProseBlock | undefined; children: ReactNode }

/** Something that stands apart from the text, with a title above it and perhaps a note below it. */
export function Captioned({ title, note, children }: CaptionedProps) {
  return (
    <figure className={styles.captioned}>
      <figcaption>
        <b>{title}</b>
      </figcaption>
      {children}
      {note && (
        <div className={`quiet ${styles.note}`}>
          <Prose content={note} />
        </div>
      )}
    </figure>
  )
}
