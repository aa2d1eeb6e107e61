import type { Compare as CompareBlock } from '@/lib/content/blocks/compare'
import type { Site } from '@/lib/content/types'
import type { FooterLink } from '@/lib/registers/footer-links'
import type { ShownWeek } from '@/lib/registers/shown-week'
import { Summary } from '../../article/summary/summary'
import { Doors } from '../doors/doors'
import { LevelsOfCare } from '../levels-of-care/levels-of-care'
import { PageFrame } from '../page-frame/page-frame'
import { SampleWeek } from '../sample-week/sample-week'
import { WhereToGetCare } from '../where-to-get-care/where-to-get-care'
import { words } from '../words'
import styles from './home-page.module.css'

/** The props of `HomePage`. */
export type HomePageProps = {
  site: Site
  /** The one picture: the week that an article shows. */
  week?: ShownWeek | undefined
  /** The rows of `site.levels`, ready to be drawn. */
  levels?: CompareBlock | undefined
  /** The address of the page about the people who run the site. */
  about?: string | undefined
  /** The pages that the footer links to. */
  footer?: FooterLink[]
}

/** Where the site begins. */
export function HomePage({ site, week, levels, about, footer }: HomePageProps) {
  return (
    <PageFrame layout={styles.home} footer={footer}>
      <section className={styles.intro}>
        <h1>{site.title}</h1>
        <Summary text={site.summary} />
      </section>
      {site.doors.length > 0 && <Doors doors={site.doors} />}
      {site.mostAsked.length > 0 && (
        <section aria-labelledby="asked">
          <h2 id="asked">{words.home.mostAsked}</h2>
          <ul className={styles.asked}>
            {site.mostAsked.map(({ question, address }) => (
              <li key={question}>
                <a href={address}>{question}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {week && (
        <div className={styles.week}>
          <SampleWeek {...week} />
        </div>
      )}
      {site.levels && levels && (
        <div className={styles.levels}>
          <LevelsOfCare {...site.levels} table={levels} />
        </div>
      )}
      <div className={styles.find}>
        <WhereToGetCare />
      </div>
      <section className={styles.who} aria-labelledby="who">
        <h2 id="who">{words.home.who}</h2>
        <p>
          {[
            words.home.money,
            words.home.sources,
            site.operator ? words.home.operator(site.operator) : words.home.noOperator,
          ].join(' ')}
          {about && ' '}
          {about && <a href={about}>{words.home.about}</a>}
        </p>
      </section>
    </PageFrame>
  )
}
