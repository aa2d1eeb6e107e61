import type { Section } from '@/lib/content/types'
import { Blocks } from '../../blocks/block/block'
import styles from './subsection.module.css'

/** The props of `Subsection`. */
export type SubsectionProps = {
  section: Section
  /** The level of its heading: 2 where the section around it is the page itself. */
  level: 2 | 3
}

/** A part of a section, with a heading that can be linked to. */
export function Subsection({ section, level }: SubsectionProps) {
  const Heading = `h${level}` as const
  return (
    <div className={styles.subsection}>
      <Heading id={section.id} tabIndex={-1}>
        {section.formerIds.map((formerId) => (
          <span key={formerId} id={formerId} />
        ))}
        {section.title}
      </Heading>
      <Blocks blocks={section.blocks} level={level === 2 ? 3 : 4} />
    </div>
  )
}
