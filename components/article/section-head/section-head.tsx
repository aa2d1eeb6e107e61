import type { Section } from '@/lib/content/types'
import { words } from '../../site/words'
import styles from './section-head.module.css'

/** The props of `SectionHead`. */
export type SectionHeadProps = {
  /** `formerIds` are ids that the section had before: links to them still land here. */
  section: Pick<Section, 'id' | 'title' | 'formerIds'>
  /** Whether the number of the section stands before its title. */
  numbered?: boolean
}

/** The heading of a section, and the link to it. */
export function SectionHead({ section, numbered }: SectionHeadProps) {
  const { id, title, formerIds } = section
  return (
    <div className={numbered ? `${styles['section-head']} ${styles.numbered}` : styles['section-head']}>
      {/* With a tabindex the browser moves the focus here, so that Tab goes on from the heading. */}
      <h2 id={id} tabIndex={-1}>
        {formerIds.map((formerId) => (
          <span key={formerId} id={formerId} />
        ))}
        {title}
      </h2>
      <a className={styles['section-link']} href={`#${id}`}>
        <span aria-hidden="true">#</span>
        <span className="hidden">{words.section.link(title)}</span>
      </a>
    </div>
  )
}
