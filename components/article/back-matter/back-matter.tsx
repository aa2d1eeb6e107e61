import type { ReactNode } from 'react'
import styles from './back-matter.module.css'

/** The props of `BackMatter`. */
export type BackMatterProps = {
  /** The id of its heading. */
  id: string
  title: string
  /** `nav` where the part consists of links to other pages. */
  as?: 'section' | 'nav'
  children: ReactNode
}

/** A part that follows the text: words, sources, about this page, read next. */
export function BackMatter({ id, title, as: Element = 'section', children }: BackMatterProps) {
  return (
    <Element className={`small ${styles.back}`} aria-labelledby={id}>
      <h2 className="label" id={id}>
        {title}
      </h2>
      {children}
    </Element>
  )
}
