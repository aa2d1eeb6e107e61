import type { Page } from '@/lib/content/types'
import type { QrCode as QrCodeData } from '@/lib/publishing/qr-code'
import { Day } from '../../site/day/day'
import { Detail, DetailList } from '../../site/detail-list/detail-list'
import { words } from '../../site/words'
import { BackMatter } from '../back-matter/back-matter'
import { QrCode } from '../qr-code/qr-code'
import styles from './review.module.css'

/** The props of `Review`. */
export type ReviewProps = {
  page: Pick<Page, 'title' | 'path' | 'reviewed' | 'nextReview' | 'changes' | 'clinicalReview'>
  /** The e-mail address for readers. While it is empty, nothing asks them to write. */
  contact: string
  /** Who runs the site. */
  operator?: string
  /** The whole address of the page, for readers of the paper. */
  address?: string
  /** The same address as a square for the camera of a phone. */
  qr?: QrCodeData
}

/** Who checked the page, when, what changed, and how to say that something is wrong. */
export function Review({ page, contact, operator, address, qr }: ReviewProps) {
  const { review } = words
  const { clinicalReview } = page
  return (
    <BackMatter id="review" title={words.backMatter.review}>
      <DetailList>
        <Detail label={review.checked}>
          <Day date={page.reviewed} length="long" />
          {`, ${review.againstSources}`}
        </Detail>
        <Detail label={review.nextCheck}>
          {`${review.by} `}
          <Day date={page.nextReview} length="long" />
        </Detail>
        <Detail label={review.clinician}>
          {clinicalReview ? (
            <>
              {`${clinicalReview.name}, ${clinicalReview.role}, `}
              <Day date={clinicalReview.date} length="long" />
            </>
          ) : (
            review.none
          )}
        </Detail>
        <Detail label={review.changes}>
          <ul className={styles.changes}>
            {page.changes.map(({ date, what }) => (
              <li key={date + what}>
                <Day date={date} length="long" />
                {`: ${what}`}
              </li>
            ))}
          </ul>
        </Detail>
        {contact && (
          <Detail label={review.feedback}>
            <a href={`mailto:${contact}?subject=${encodeURIComponent(page.title)}`}>{review.tellUs}</a>
          </Detail>
        )}
        {operator && <Detail label={review.operator}>{operator}</Detail>}
        <Detail label={review.address} paper>
          {address ?? page.path}
          {qr && <QrCode code={qr} />}
        </Detail>
      </DetailList>
    </BackMatter>
  )
}
