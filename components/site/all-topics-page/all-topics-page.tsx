import type { FooterLink } from '@/lib/registers/footer-links'
import type { ListedPage, TopicGroup } from '@/lib/registers/topics'
import type { IndexLetter } from '@/lib/registers/word-index'
import { Summary } from '../../article/summary/summary'
import { LetterLinks } from '../letter-links/letter-links'
import { PlainFrame } from '../plain-frame/plain-frame'
import { TopicList } from '../topic-list/topic-list'
import { WordIndex } from '../word-index/word-index'
import { words } from '../words'

/** The props of `AllTopicsPage`. */
export type AllTopicsPageProps = {
  /** The topics that have articles, in the order of the site. */
  topics: TopicGroup[]
  /** The pages that belong to no topic. */
  pages: ListedPage[]
  letters: IndexLetter[]
  /** The pages that the footer links to. */
  footer?: FooterLink[]
}

const figures = { path: '/facts', title: words.figures.title, sentence: words.figures.summary }

/** Everything that can be read here: the articles by topic, then words that lead to their sections. */
export function AllTopicsPage({ topics, pages, letters, footer }: AllTopicsPageProps) {
  return (
    <PlainFrame title={words.allTopics.title} footer={footer}>
      <Summary text={words.allTopics.summary} />
      <LetterLinks letters={letters} />
      {topics.map(({ topic, articles }) => (
        <TopicList key={topic.id} topic={topic} articles={articles} />
      ))}
      <TopicList topic={{ id: 'more', title: words.allTopics.more }} articles={[...pages, figures]} />
      <WordIndex letters={letters} />
    </PlainFrame>
  )
}
