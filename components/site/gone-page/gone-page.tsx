import type { MovedSection } from '@/lib/content/types'
import type { FooterLink } from '@/lib/registers/footer-links'
import { MovedSections } from '../../article/moved-sections/moved-sections'
import { Day } from '../day/day'
import { Detail, DetailList } from '../detail-list/detail-list'
import { PlainFrame } from '../plain-frame/plain-frame'
import { words } from '../words'
import styles from './gone-page.module.css'

/** The props of `GonePage`. */
export type GonePageProps = {
  /** What stood here, in a few words. */
  what: string
  /** `YYYY-MM-DD`: the day on which it was taken off. */
  when: string
  /** Why it was taken off, in a sentence that a reader understands. */
  why: string
  /** The page to read instead, if there is one. */
  read?: { href: string; title: string }
  /** Sections that stood on the page and are elsewhere now. */
  movedSections?: MovedSection[]
  /** The pages that the footer links to. */
  footer?: FooterLink[]
}

/** For an address whose page was taken off the site: what it was, why it went, and what to read instead. */
export function GonePage({ what, when, why, read, movedSections = [], footer }: GonePageProps) {
  const { gone } = words
  return (
    <PlainFrame title={gone.title} footer={footer}>
      <div className={styles.details}>
        <DetailList>
          <Detail label={gone.what}>{what}</Detail>
          <Detail label={gone.when}>
            <Day date={when} length="long" />
          </Detail>
          <Detail label={gone.why}>{why}</Detail>
          {read && (
            <Detail label={gone.read}>
              <a href={read.href}>{read.title}</a>
            </Detail>
          )}
        </DetailList>
      </div>
      {movedSections.length > 0 && <MovedSections sections={movedSections} />}
    </PlainFrame>
  )
}
