import { AllTopicsPage } from '@/components/site/all-topics-page/all-topics-page'
import { titleOfFixedPath } from '@/lib/addresses/fixed-paths'
import { getLibrary } from '@/lib/library/library'
import { buildMetadata } from '@/lib/publishing/page-metadata'
import { listFooterLinks } from '@/lib/registers/footer-links'
import { groupByTopic, listPage } from '@/lib/registers/topics'
import { buildWordIndex } from '@/lib/registers/word-index'

export function generateMetadata() {
  return buildMetadata({
    title: titleOfFixedPath('/a-z') ?? '',
    description:
      'All our pages about intensive outpatient programs by topic, and words that lead to the right section.',
    path: '/a-z',
    siteName: getLibrary().site.name,
  })
}

export default function Page() {
  const library = getLibrary()
  return (
    <AllTopicsPage
      topics={groupByTopic(library.site.topics, library.articles)}
      pages={library.pages.map(listPage)}
      letters={buildWordIndex(library)}
      footer={listFooterLinks(library)}
    />
  )
}
