import { HomePage } from '@/components/site/home-page/home-page'
import { words } from '@/components/site/words'
import { getLibrary, getPage } from '@/lib/library/library'
import { buildMetadata } from '@/lib/publishing/page-metadata'
import { listFooterLinks } from '@/lib/registers/footer-links'
import { buildLevelTable } from '@/lib/registers/levels'
import { findWeek } from '@/lib/registers/shown-week'

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
  const library = getLibrary()
  const { site } = library
  return (
    <HomePage
      site={site}
      week={findWeek(site.week, library)}
      levels={site.levels && buildLevelTable(site.levels, words.home.levelColumns)}
      about={getPage('about')?.path}
      footer={listFooterLinks(library)}
    />
  )
}
