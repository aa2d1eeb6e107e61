import { topicPlace } from '../addresses/urls.ts'
import type { ArticleSummary, Site, Topic } from '../content/types.ts'

/** The topics that have articles, in the order of site.yaml. */
export function groupByTopic(
  topics: Topic[],
  articles: ArticleSummary[],
): { topic: Topic; articles: ArticleSummary[] }[] {
  return topics
    .map((topic) => ({ topic, articles: articles.filter((article) => article.topic === topic.id) }))
    .filter((group) => group.articles.length > 0)
}

/** The topic of an article, and where it stands on the home page. The check has made sure that it exists. */
export function linkTopic(article: ArticleSummary, site: Site): { title: string; href: string } {
  const title = site.topics.find((topic) => topic.id === article.topic)?.title ?? article.topic
  return { title, href: topicPlace(article.topic) }
}

/** The questions of the home page with the section that answers each. */
export function linkMostAsked(site: Site): { question: string; href: string }[] {
  return site.mostAsked.map(({ question, address }) => ({ question, href: address }))
}
