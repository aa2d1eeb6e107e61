import type { Article, Audience } from '@/lib/content/types'
import { Day } from '../../site/day/day'
import { words } from '../../site/words'
import styles from './meta.module.css'

/** The props of `Meta`. */
export type MetaProps = { article: Pick<Article, 'audience' | 'minutes' | 'reviewed' | 'clinicalReview'> }

/** Whom the article is for, how long it takes, when it was checked and by whom. */
export function Meta({ article }: MetaProps) {
  const { audience, minutes, reviewed, clinicalReview } = article
  return (
    <p className={`quiet ${styles.meta}`}>
      <span>{audienceSentence(audience)}</span> <span>{words.meta.minutes(minutes)}</span>{' '}
      <span>
        {`${words.meta.checked} `}
        <Day date={reviewed} />.
      </span>{' '}
      <a href="#review">
        {clinicalReview ? words.meta.checkedBy(clinicalReview.name, clinicalReview.role) : words.meta.notChecked}
      </a>
    </p>
  )
}

function audienceSentence(audience: Audience[]): string {
  const { self, family, selfAndFamily, clinician, clinicianToo } = words.audience
  const readers = audience.filter((reader) => reader !== 'clinician')
  if (readers.length === 0) return clinician
  const sentence = readers.length > 1 ? selfAndFamily : readers[0] === 'self' ? self : family
  return audience.includes('clinician') ? `${sentence} ${clinicianToo}` : sentence
}
