import type { Page } from '@/lib/content/types'
import type { FooterLink } from '@/lib/registers/footer-links'
import { Contents } from '../../article/contents/contents'
import { MovedSections } from '../../article/moved-sections/moved-sections'
import { OverdueNotice } from '../../article/overdue-notice/overdue-notice'
import { Review } from '../../article/review/review'
import { Section } from '../../article/section/section'
import { Sources } from '../../article/sources/sources'
import { Summary } from '../../article/summary/summary'
import { Blocks } from '../../blocks/block/block'
import { PlainFrame } from '../plain-frame/plain-frame'
import styles from './plain-page.module.css'

/** The props of `PlainPage`. */
export type PlainPageProps = {
  page: Page
  /** The e-mail address for readers, empty while there is none. */
  contact: string
  /** Who runs the site, empty while it is not known. */
  operator?: string
  /** The whole address of the page, for readers of the paper. */
  address?: string
  /** The pages that the footer links to. */
  footer?: FooterLink[]
}

/** A page that is not an article, such as the one for help now. */
export function PlainPage({ page, contact, operator, address, footer }: PlainPageProps) {
  const moved = page.movedSections ?? []
  return (
    <PlainFrame title={page.title} footer={footer}>
      <Summary text={page.summary} />
      <div className={styles.text} lang={page.lang}>
        {page.overdue && <OverdueNotice nextReview={page.nextReview} />}
        {page.lead.length > 0 && <Blocks blocks={page.lead} level={2} />}
        {page.sections.length > 3 && <Contents sections={page.sections} titlesOnly />}
        {page.sections.length > 0 && (
          <div>
            {page.sections.map((section) => (
              <Section key={section.id} section={section} />
            ))}
          </div>
        )}
      </div>
      {moved.length > 0 && <MovedSections sections={moved} />}
      {page.citations.length > 0 && <Sources citations={page.citations} uses={page.uses} />}
      <Review page={page} contact={contact} operator={operator} address={address} />
    </PlainFrame>
  )
}
