import { topicPlace } from '../addresses/urls.ts'
import { firstSentence } from '../content/text/first-sentence.ts'
import type { ArticleSummary, Site, Topic } from '../content/types.ts'

/** A page as lists show it, with the first sentence of its summary. */
export type ListedPage = { path: string; title: string; sentence: string }

/** A topic and its articles. */
export type TopicGroup = { topic: Topic; articles: ListedPage[] }

/** The topics that have articles, in the order of site.yaml. */
export function groupByTopic(topics: Topic[], articles: ArticleSummary[]): TopicGroup[] {
  return topics
    .map((topic) => ({ topic, articles: articles.filter((article) => article.topic === topic.id).map(listPage) }))
    .filter((group) => group.articles.length > 0)
}

/** Enough to choose by, and short enough to scan. */
export function listPage({ path, title, summary }: { path: string; title: string; summary: string }): ListedPage {
  return { path, title, sentence: firstSentence(summary) }
}

/** The topic of an article, and where it stands among all topics. The check has made sure that it exists. */
export function linkTopic(article: ArticleSummary, site: Site): { title: string; href: string } {
  const title = site.topics.find((topic) => topic.id === article.topic)?.title ?? article.topic
  return { title, href: topicPlace(article.topic) }
}
