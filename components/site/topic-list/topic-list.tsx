import type { TopicGroup } from '@/lib/registers/topics'
import { LinkList } from '../link-list/link-list'
import styles from './topic-list.module.css'

/** The props of `TopicList`. */
export type TopicListProps = TopicGroup

/** A topic and its articles, each with the first sentence of its summary: enough to choose by, short enough to scan. */
export function TopicList({ topic, articles }: TopicListProps) {
  return (
    <div className={styles.topic}>
      {/* Articles link back to their topic. */}
      <h3 id={`topic-${topic.id}`} tabIndex={-1}>
        {topic.title}
      </h3>
      <LinkList items={articles.map(({ path, title, sentence }) => ({ href: path, title, text: sentence }))} />
    </div>
  )
}
