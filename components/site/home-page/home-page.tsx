import type { ArticleSummary, Site, Topic } from '@/lib/content/types'
import { Summary } from '../../article/summary/summary'
import { PageFrame } from '../page-frame/page-frame'
import { TopicList } from '../topic-list/topic-list'
import { WhereToGetCare } from '../where-to-get-care/where-to-get-care'
import { words } from '../words'
import styles from './home-page.module.css'

/** The props of `HomePage`. */
export type HomePageProps = {
  site: Site
  /** The topics in the order of the site, each with its articles. A topic without articles is left out. */
  topics: { topic: Topic; articles: ArticleSummary[] }[]
  /** Questions people ask most, each with the address of the section that answers it. */
  mostAsked: { question: string; href: string }[]
}

/** Where the site begins. */
export function HomePage({ site, topics, mostAsked }: HomePageProps) {
  return (
    <PageFrame layout={styles.home}>
      <section className={styles.intro}>
        <h1>{site.title}</h1>
        <Summary text={site.summary} />
      </section>
      {mostAsked.length > 0 && (
        <section className={styles.asked} aria-labelledby="asked">
          <h2 id="asked">{words.home.mostAsked}</h2>
          <ul className={styles.list}>
            {mostAsked.map(({ question, href }) => (
              <li key={question}>
                <a href={href}>{question}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.topics} aria-labelledby="topics">
        <h2 id="topics">{words.home.topics}</h2>
        {topics
          .filter(({ articles }) => articles.length > 0)
          .map(({ topic, articles }) => (
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
