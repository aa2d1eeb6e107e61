import { FiguresPage } from '@/components/site/figures-page/figures-page'
import { titleOfFixedPath } from '@/lib/addresses/fixed-paths'
import { getLibrary } from '@/lib/content/library'
import { buildMetadata } from '@/lib/publishing/page-metadata'

export function generateMetadata() {
  return buildMetadata({
    title: titleOfFixedPath('/facts') ?? '',
    description:
      'The figures that our pages share: who says so, when we last checked them, and every section that shows them.',
    path: '/facts',
    siteName: getLibrary().site.name,
  })
}

export default function Page() {
  return <FiguresPage figures={getLibrary().figures} />
}
