import { ProblemsPage } from '@/components/site/problems-page/problems-page'
import { writingWords } from '@/components/site/writing-words'
import { getLibrary } from '@/lib/library/library'
import { getPreview, getPreviewProblems } from '@/lib/library/preview/current-preview'
import { groupByFile } from '@/lib/library/preview/problems-by-file'
import { formatTitle } from '@/lib/publishing/page-metadata'
import { listFooterLinks } from '@/lib/registers/footer-links'

export function generateMetadata() {
  return { title: formatTitle(writingWords.problems.title, getLibrary().site.name), robots: 'noindex' }
}

/** There is no such page in a build: see `pageExtensions` in next.config.ts. */
export default function Page() {
  const preview = getPreview()
  return (
    <ProblemsPage
      files={groupByFile(getPreviewProblems(), preview, process.cwd())}
      drafts={preview.pages.filter((page) => page.isDraft)}
      footer={listFooterLinks(preview.library)}
    />
  )
}
