import { Fragment } from 'react'
import type { WrittenPage } from '@/lib/library/preview/preview'
import type { FileProblems } from '@/lib/library/preview/problems-by-file'
import type { FooterLink } from '@/lib/registers/footer-links'
import { Summary } from '../../article/summary/summary'
import { LinkList } from '../link-list/link-list'
import { PlainFrame } from '../plain-frame/plain-frame'
import { ProblemList } from '../problem-list/problem-list'
import { writingWords } from '../writing-words'

/** The props of `ProblemsPage`. */
export type ProblemsPageProps = {
  /** The files that have problems, those with errors first. */
  files: FileProblems[]
  drafts: Pick<WrittenPage, 'path' | 'title' | 'file'>[]
  /** The pages that the footer links to. */
  footer?: FooterLink[]
}

/** Every problem of every file, and every draft. It is there while someone writes, and not on the public site. */
export function ProblemsPage({ files, drafts, footer }: ProblemsPageProps) {
  const { problems: text } = writingWords
  return (
    <PlainFrame title={text.title} footer={footer}>
      <Summary text={text.summary} />
      {files.length === 0 && <p>{text.none}</p>}
      {files.map(({ file, page, problems }) => (
        <Fragment key={file}>
          <h2>{page ? <a href={page.path}>{page.title}</a> : file}</h2>
          <ProblemList problems={problems} />
        </Fragment>
      ))}
      <h2>{text.drafts}</h2>
      {drafts.length > 0 ? (
        <LinkList items={drafts.map(({ path, title, file }) => ({ href: path, title, text: file }))} />
      ) : (
        <p>{text.noDrafts}</p>
      )}
    </PlainFrame>
  )
}
