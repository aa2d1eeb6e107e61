import type { Section as SectionData } from '@/lib/content/types'
import { Blocks } from '../../blocks/block/block'
import { words } from '../../site/words'
import { SectionHead } from '../section-head/section-head'
import { Subsection } from '../subsection/subsection'
import styles from './section.module.css'

/** The props of `Section`. */
export type SectionProps = {
  section: SectionData
  /** Whether the section is also a page of its own. It then has a number, and a foot with the way to that page. */
  ownPage?: boolean
}

/** A section in its place on the page. Not a landmark: a page would have too many. */
export function Section({ section, ownPage }: SectionProps) {
  return (
    <section className={styles.section}>
      <SectionHead section={section} numbered={ownPage} />
      <Blocks blocks={section.blocks} level={3} />
      {section.sections.map((subsection) => (
        <Subsection key={subsection.id} section={subsection} level={3} />
      ))}
      {ownPage && (
        <p className={`quiet ${styles['section-foot']}`}>
          <a className="tap" href={section.path}>
            {words.section.send}
            <span className="hidden">{`: ${section.title}`}</span>
          </a>{' '}
          {section.code && <b>{section.code}</b>}
        </p>
      )}
    </section>
  )
}
