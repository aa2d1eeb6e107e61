import { topicPlace } from '../addresses/urls.ts'
import { firstSentence } from '../content/first-sentence.ts'
import type { ArticleSummary, Site, Topic } from '../content/types.ts'

/** A topic and its articles, each with the first sentence of its summary. */
export type TopicGroup = { topic: Topic; articles: { path: string; title: string; sentence: string }[] }

/** The topics that have articles, in the order of site.yaml. */
export function groupByTopic(topics: Topic[], articles: ArticleSummary[]): TopicGroup[] {
  return topics
    .map((topic) => ({ topic, articles: articles.filter((article) => article.topic === topic.id).map(listArticle) }))
    .filter((group) => group.articles.length > 0)
}

function listArticle({ path, title, summary }: ArticleSummary): TopicGroup['articles'][number] {
  return { path, title, sentence: firstSentence(summary) }
}

/** The topic of an article, and where it stands on the home page. The check has made sure that it exists. */
export function linkTopic(article: ArticleSummary, site: Site): { title: string; href: string } {
  const title = site.topics.find((topic) => topic.id === article.topic)?.title ?? article.topic
  return { title, href: topicPlace(article.topic) }
}
