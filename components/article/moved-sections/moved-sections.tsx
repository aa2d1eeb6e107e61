import type { MovedSection } from '@/lib/content/types'
import { Day } from '../../site/day/day'
import { words } from '../../site/words'
import { BackMatter } from '../back-matter/back-matter'
import styles from './moved-sections.module.css'

/** The props of `MovedSections`. */
export type MovedSectionsProps = {
  /** Each stands under the id that it had on this page, so that a link to it lands here. */
  sections: MovedSection[]
}

/** What stood on this page and is elsewhere now, or was taken off the site: one line for each. */
export function MovedSections({ sections }: MovedSectionsProps) {
  return (
    <BackMatter id="moved" title={words.moved.title}>
      <ul className={styles.moved}>
        {sections.map((section) => (
          // With a tabindex the browser moves the focus here, as to a heading.
          <li key={section.id} id={section.id} tabIndex={-1}>
            {'moved' in section ? <Moved {...section.moved} /> : <Withdrawn {...section.withdrawn} />}
          </li>
        ))}
      </ul>
    </BackMatter>
  )
}

function Moved({ href, title, page }: Extract<MovedSection, { moved: unknown }>['moved']) {
  return (
    <>
      {words.moved.now}
      <a href={href}>{title}</a>
      {page && ` ${words.notFound.in(page)}`}
    </>
  )
}

function Withdrawn({ what, when, why, read }: Extract<MovedSection, { withdrawn: unknown }>['withdrawn']) {
  return (
    <>
      {`${what}: ${words.moved.gone} `}
      <Day date={when} length="long" />
      {`. ${why}`}
      {read && (
        <>
          {` ${words.gone.read}: `}
          <a href={read.href}>{read.title}</a>
        </>
      )}
    </>
  )
}
