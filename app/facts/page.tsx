import { FiguresPage } from '@/components/site/figures-page/figures-page'
import { titleOfFixedPath } from '@/lib/addresses/fixed-paths'
import { getLibrary } from '@/lib/library/library'
import { buildMetadata } from '@/lib/publishing/page-metadata'
import { listFooterLinks } from '@/lib/registers/footer-links'

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
  const library = getLibrary()
  return <FiguresPage figures={library.figures} footer={listFooterLinks(library)} />
}
