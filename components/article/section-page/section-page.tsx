import type { Article, Section } from '@/lib/content/types'
import type { SectionAddresses } from '@/lib/publishing/section-addresses'
import type { FooterLink } from '@/lib/registers/footer-links'
import { Blocks } from '../../blocks/block/block'
import { Day } from '../../site/day/day'
import { PageFrame } from '../../site/page-frame/page-frame'
import { words } from '../../site/words'
import { OverdueNotice } from '../overdue-notice/overdue-notice'
import { SendSection, type SendSectionProps } from '../send-section/send-section'
import { Sources } from '../sources/sources'
import { Subsection } from '../subsection/subsection'
import { TurnLinks, type TurnLinksProps } from '../turn-links/turn-links'
import styles from './section-page.module.css'

/** The props of `SectionPage`. */
export type SectionPageProps = {
  /** The article it stands in, which has its sources and the day of its check. */
  article: Article
  section: Section
  /** The number of the section within the article, from 1. */
  number: number
  /** The section before it. The first one has none. */
  previous?: TurnLinksProps['previous']
  /** The section after it. The last one has none. */
  next?: TurnLinksProps['next']
  /** The addresses to send it with. Without them there is no box that sends it. */
  addresses?: SectionAddresses
  /** True at the discreet address: messages then carry that address, and not the title. */
  isDiscreet?: boolean
  /** The pages that the footer links to. */
  footer?: FooterLink[]
}

/** A section as a page of its own: to send, to print, to find. The same words as in the article. */
export function SectionPage({
  article,
  section,
  number,
  previous,
  next,
  addresses,
  isDiscreet,
  footer,
}: SectionPageProps) {
  const cited = new Set(section.citations.map((use) => use.number))
  const sources = article.citations.filter((citation) => cited.has(citation.number))
  const { checked, checkedBy, notChecked } = words.meta
  const { clinicalReview } = article
  return (
    <PageFrame layout={styles['section-page']} footer={footer}>
      <article lang={article.lang}>
        <p className="quiet">
          {words.section.place(number, article.sections.length)}
          <a className="tap" href={article.path}>
            {article.title}
          </a>
        </p>
        <h1>{section.title}</h1>
        {article.overdue && <OverdueNotice nextReview={article.nextReview} />}
        <Blocks blocks={section.blocks} level={2} />
        {section.sections.map((subsection) => (
          <Subsection key={subsection.id} section={subsection} level={2} />
        ))}
        <TurnLinks place={section.place} previous={previous} next={next} />
        {sources.length > 0 && <Sources citations={sources} uses={section.citations} title={words.section.sources} />}
        <p className={`small ${styles.checked}`}>
          {`${checked} `}
          <Day date={article.reviewed} />
          {`. ${clinicalReview ? checkedBy(clinicalReview.name, clinicalReview.role) : notChecked}`}
        </p>
      </article>
      {addresses && <SendSection title={section.title} {...addresses} {...(isDiscreet && hide(addresses))} />}
    </PageFrame>
  )
}

/** What a message from a discreet page says. */
function hide({ discreet }: SectionAddresses): Pick<SendSectionProps, 'message'> {
  return discreet ? { message: { title: words.discreet.title, address: discreet.address } } : {}
}
