import type { Door } from '@/lib/content/types'
import type { FooterLink } from '@/lib/registers/footer-links'
import { Doors } from '../doors/doors'
import { LinkList } from '../link-list/link-list'
import { PlainFrame } from '../plain-frame/plain-frame'
import { words } from '../words'

/** The props of `NotFoundPage`. */
export type NotFoundPageProps = {
  /** Sections and articles whose address is close to the one that was asked for. A section names its article. */
  near: { href: string; title: string; article?: string }[]
  /** True if a short code was asked for, such as `/s/K7P2`. */
  isCode?: boolean
  /** Where to start instead. */
  doors: Door[]
  /** The pages that the footer links to. */
  footer?: FooterLink[]
}

/** For an address that leads nowhere. A link that someone was sent is the likeliest way to get here. */
export function NotFoundPage({ near, isCode, doors, footer }: NotFoundPageProps) {
  const { notFound } = words
  return (
    <PlainFrame title={notFound.title} footer={footer}>
      {near.length > 0 ? (
        <>
          <p>{notFound.near}</p>
          <LinkList
            items={near.map(({ href, title, article }) => ({ href, title, text: article ? notFound.in(article) : '' }))}
          />
        </>
      ) : (
        <p>{isCode ? notFound.noCode : notFound.noNear}</p>
      )}
      {doors.length > 0 && (
        <>
          <h2 id="start">{words.doors.instead}</h2>
          <Doors doors={doors} labelledBy="start" />
        </>
      )}
    </PlainFrame>
  )
}
