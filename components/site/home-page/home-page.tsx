import type { Site } from '@/lib/content/types'
import type { TopicGroup } from '@/lib/registers/topics'
import { Summary } from '../../article/summary/summary'
import { PageFrame } from '../page-frame/page-frame'
import { TopicList } from '../topic-list/topic-list'
import { WhereToGetCare } from '../where-to-get-care/where-to-get-care'
import { words } from '../words'
import styles from './home-page.module.css'

/** The props of `HomePage`. */
export type HomePageProps = {
  site: Site
  /** The topics that have articles, in the order of the site. */
  topics: TopicGroup[]
}

/** Where the site begins. */
export function HomePage({ site, topics }: HomePageProps) {
  return (
    <PageFrame layout={styles.home}>
      <section className={styles.intro}>
        <h1>{site.title}</h1>
        <Summary text={site.summary} />
      </section>
      {site.mostAsked.length > 0 && (
        <section className={styles.asked} aria-labelledby="asked">
          <h2 id="asked">{words.home.mostAsked}</h2>
          <ul className={styles.list}>
            {site.mostAsked.map(({ question, address }) => (
              <li key={question}>
                <a href={address}>{question}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.topics} aria-labelledby="topics">
        <h2 id="topics">{words.home.topics}</h2>
        {topics.map(({ topic, articles }) => (
          <TopicList key={topic.id} topic={topic} articles={articles} />
        ))}
      </section>
      <WhereToGetCare />
      <section className={styles.who} aria-labelledby="who">
        <h2 id="who">{words.home.who}</h2>
        <p>
          {[
            words.home.money,
            words.home.sources,
            site.operator ? words.home.operator(site.operator) : words.home.noOperator,
          ].join(' ')}
        </p>
      </section>
    </PageFrame>
  )
}
