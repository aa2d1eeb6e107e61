import type { Topic } from '@/lib/content/types'
import { LinkList } from '../link-list/link-list'
import styles from './topic-list.module.css'

/** The props of `TopicList`. */
export type TopicListProps = {
  topic: Topic
  /** `sentence` is the first one of the summary. */
  articles: { path: string; title: string; sentence: string }[]
}

/** A topic and its articles, each with the first sentence of its summary: enough to choose by, short enough to scan. */
export function TopicList({ topic, articles }: TopicListProps) {
  return (
    <div className={styles.topic}>
      {/* Articles link back to their topic. */}
      <h2 id={`topic-${topic.id}`} tabIndex={-1}>
        {topic.title}
      </h2>
      <LinkList items={articles.map(({ path, title, sentence }) => ({ href: path, title, text: sentence }))} />
    </div>
  )
}
