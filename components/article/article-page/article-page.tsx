import type { Article } from '@/lib/content/types'
import type { FooterLink } from '@/lib/registers/footer-links'
import { Blocks } from '../../blocks/block/block'
import { PageFrame } from '../../site/page-frame/page-frame'
import { words } from '../../site/words'
import { Contents } from '../contents/contents'
import { KeyPoints } from '../key-points/key-points'
import { Meta } from '../meta/meta'
import { MovedSections } from '../moved-sections/moved-sections'
import { OverdueNotice } from '../overdue-notice/overdue-notice'
import { ReadNext, type ReadNextProps } from '../read-next/read-next'
import { Review, type ReviewProps } from '../review/review'
import { Section } from '../section/section'
import { Sources } from '../sources/sources'
import { Summary } from '../summary/summary'
import { WordsOnPage } from '../words-on-page/words-on-page'
import styles from './article-page.module.css'

/** The props of `ArticlePage`. */
export type ArticlePageProps = {
  article: Article
  /** The topic of the article, with its place on the page of all topics. */
  topic: { title: string; href: string }
  /** Pages that follow from it, each with a reason. */
  readNext: ReadNextProps['items']
  /** The e-mail address for readers, empty while there is none. */
  contact: string
  /** Who runs the site, empty while it is not known. */
  operator?: string
  /** The whole address of the article, for readers of the paper. */
  address?: string
  /** The same address as a square for the camera of a phone. */
  qr?: ReviewProps['qr']
  /** The pages that the footer links to. */
  footer?: FooterLink[]
}

/** A whole article. */
export function ArticlePage({ article, topic, readNext, contact, operator, address, qr, footer }: ArticlePageProps) {
  const moved = article.movedSections ?? []
  return (
    <PageFrame footer={footer}>
      <nav className={styles.crumb} aria-label={words.frame.breadcrumb}>
        <a className="tap small" href={topic.href}>
          {topic.title}
        </a>
      </nav>
      <article className={styles.article} lang={article.lang}>
        <header className={styles.lead}>
          <h1>{article.title}</h1>
          <Summary text={article.summary} />
          <Meta article={article} />
        </header>
        {article.overdue && <OverdueNotice nextReview={article.nextReview} />}
        <KeyPoints points={article.keyPoints} />
        <Contents sections={article.sections} />
        {article.lead.length > 0 && <Blocks blocks={article.lead} level={2} />}
        <div className={styles.sections}>
          {article.sections.map((section) => (
            <Section key={section.id} section={section} ownPage />
          ))}
          <div className={styles.after}>
            {moved.length > 0 && <MovedSections sections={moved} />}
            {article.terms.length > 0 && <WordsOnPage terms={article.terms} />}
            {article.citations.length > 0 && <Sources citations={article.citations} uses={article.uses} />}
            <Review page={article} contact={contact} operator={operator} address={address} qr={qr} />
            {readNext.length > 0 && <ReadNext items={readNext} />}
          </div>
        </div>
      </article>
    </PageFrame>
  )
}
