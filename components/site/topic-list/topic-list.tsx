import type { ArticleSummary, Topic } from '@/lib/content/types'
import { LinkList } from '../link-list/link-list'
import { words } from '../words'
import styles from './topic-list.module.css'

/** The props of `TopicList`. */
export type TopicListProps = { topic: Topic; articles: Pick<ArticleSummary, 'path' | 'title' | 'summary'>[] }

/** A topic and its articles, each with the first sentence of its summary: enough to choose by, short enough to scan. */
export function TopicList({ topic, articles }: TopicListProps) {
  return (
    <div className={styles.topic}>
      {/* Articles link back to their topic. */}
      <h3 id={`topic-${topic.id}`} tabIndex={-1}>
        {topic.title}
      </h3>
      <LinkList
        items={articles.map(({ path, title, summary }) => ({ href: path, title, text: firstSentence(summary) }))}
      />
    </div>
  )
}

function firstSentence(text: string): string {
  const [first] = new Intl.Segmenter(words.locale, { granularity: 'sentence' }).segment(text)
  return first ? first.segment.trim() : text
}
