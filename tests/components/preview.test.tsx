import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { ArticlePage } from '@/components/article/article-page/article-page'
import { SectionPage } from '@/components/article/section-page/section-page'
import { AllTopicsPage } from '@/components/site/all-topics-page/all-topics-page'
import { FiguresPage } from '@/components/site/figures-page/figures-page'
import { HomePage } from '@/components/site/home-page/home-page'
import { PlainPage } from '@/components/site/plain-page/plain-page'
import { words } from '@/components/site/words'
import type { Article, Library } from '@/lib/content/types'
import { buildPreview } from '@/lib/library/preview/preview'
import { listFooterLinks } from '@/lib/registers/footer-links'
import { buildLevelTable } from '@/lib/registers/levels'
import { linkReadNext } from '@/lib/registers/read-next'
import { findSection } from '@/lib/registers/section-position'
import { findWeek } from '@/lib/registers/shown-week'
import { groupByTopic, linkTopic, listPage } from '@/lib/registers/topics'
import { buildWordIndex } from '@/lib/registers/word-index'
import { allCases } from '../lib/content/broken/all-cases'
import { breakFiles } from '../lib/content/broken/broken-case'
import { readAgain } from '../lib/library/preview/read-again'
import { goodFiles } from '../lib/small-library'

const back = { contact: '', operator: '', address: 'iop-guide.example' }

function renderAll(library: Library): string {
  const { site, articles, pages } = library
  const footer = listFooterLinks(library)
  const levels = site.levels && buildLevelTable(site.levels, words.home.levelColumns)
  return renderToStaticMarkup(
    <>
      <HomePage site={site} week={findWeek(site.week, library)} levels={levels} about={undefined} footer={footer} />
      <AllTopicsPage
        topics={groupByTopic(site.topics, articles)}
        pages={pages.map(listPage)}
        letters={buildWordIndex(library)}
        footer={footer}
      />
      <FiguresPage figures={library.figures} footer={footer} />
      {pages.map((page) => (
        <PlainPage key={page.slug} page={page} {...back} footer={footer} />
      ))}
      {articles.map((article) => (
        <ArticlePage
          key={article.slug}
          article={article}
          topic={linkTopic(article, site)}
          readNext={linkReadNext(article, library)}
          {...back}
          footer={footer}
        />
      ))}
      {articles.flatMap((article) => article.sections.map(({ id }) => renderSection(article, id)))}
    </>,
  )
}

function renderSection(article: Article, id: string) {
  const position = findSection([article], article.slug, id)
  return position && <SectionPage key={id} {...position} footer={[]} />
}

const good = readAgain(goodFiles)

/** Of a tag, so that a text that an editor typed may say it. */
const nothing = /"(?:undefined|null|NaN|\[object )/

describe('all pages can be shown while someone writes, whatever is wrong', () => {
  it.each(allCases)('$fault', (broken) => {
    const complaints = vi.spyOn(console, 'error')
    const { parsed } = readAgain(breakFiles(broken), good)
    const html = renderAll(buildPreview(parsed, parsed).library)
    expect(html).toContain('tel:988')
    expect(html.match(/<[^>]*>/g)?.filter((tag) => nothing.test(tag))).toEqual([])
    expect(complaints.mock.calls).toEqual([])
    complaints.mockRestore()
  })
})
