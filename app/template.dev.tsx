import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { DraftRibbon } from '@/components/site/draft-ribbon/draft-ribbon'
import { ProblemPanel } from '@/components/site/problem-panel/problem-panel'
import { problemsPath } from '@/lib/addresses/fixed-paths'
import { getPreview, getPreviewProblems } from '@/lib/library/preview/current-preview'
import { findPageStatus } from '@/lib/library/preview/page-status'
import './watched-content'

/** Stands around every page in development, and tells its editor what the check says about its file. */
export default async function Template({ children }: { children: ReactNode }) {
  const path = (await headers()).get('x-asked-path')
  // The list of all problems has no need of it, and the pages of components are not made from content.
  if (path === null || path === problemsPath || path.startsWith('/components')) return children
  const status = findPageStatus(path, getPreview(), getPreviewProblems(), process.cwd())
  return (
    <>
      {status.isDraft && <DraftRibbon />}
      <ProblemPanel
        problems={status.problems}
        elsewhere={status.elsewhere}
        all={problemsPath}
        isEarlier={status.shown === 'earlier'}
      />
      {children}
    </>
  )
}
