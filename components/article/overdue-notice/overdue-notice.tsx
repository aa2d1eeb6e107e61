import { Day } from '../../site/day/day'
import { words } from '../../site/words'
import styles from './overdue-notice.module.css'

/** The props of `OverdueNotice`. */
export type OverdueNoticeProps = {
  /** `YYYY-MM-DD`: the day by which the page should have been checked. */
  nextReview: string
}

/** Says that the page was not checked in time. The site shows it by itself. */
export function OverdueNotice({ nextReview }: OverdueNoticeProps) {
  const { past, due, ask } = words.overdue
  return (
    <p className={styles.overdue} role="note">
      <b>{past}</b>
      {` ${due} `}
      <Day date={nextReview} length="long" />
      {`. ${ask}`}
    </p>
  )
}
