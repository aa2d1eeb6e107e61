import { HomePage } from '@/components/site/home-page/home-page'
import { getLibrary } from '@/lib/content/library'
import { buildMetadata } from '@/lib/publishing/page-metadata'
import { groupByTopic } from '@/lib/registers/topics'

export function generateMetadata() {
  const { site } = getLibrary()
  return buildMetadata({
    title: `${site.name}: ${site.title}`,
    description: site.description,
    path: '/',
    siteName: site.name,
  })
}

export default function Page() {
  const { site, articles } = getLibrary()
  return <HomePage site={site} topics={groupByTopic(site.topics, articles)} />
}
