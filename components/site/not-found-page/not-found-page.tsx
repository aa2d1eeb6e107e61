import { LinkList } from '../link-list/link-list'
import { PlainFrame } from '../plain-frame/plain-frame'
import { words } from '../words'

/** The props of `NotFoundPage`. */
export type NotFoundPageProps = {
  /** Sections and articles whose address is close to the one that was asked for. A section names its article. */
  near: { href: string; title: string; article?: string }[]
}

/** For an address that leads nowhere. A link that someone was sent is the likeliest way to get here. */
export function NotFoundPage({ near }: NotFoundPageProps) {
  const { notFound, frame } = words
  return (
    <PlainFrame title={notFound.title}>
      {near.length > 0 ? (
        <>
          <p>{notFound.near}</p>
          <LinkList
            items={near.map(({ href, title, article }) => ({ href, title, text: article ? notFound.in(article) : '' }))}
          />
        </>
      ) : (
        <p>{notFound.noNear}</p>
      )}
      <h2>{notFound.start}</h2>
      <LinkList
        items={[
          { href: '/#topics', title: notFound.home, text: notFound.homeText },
          { href: '/help-now', title: frame.help, text: notFound.helpText },
        ]}
      />
    </PlainFrame>
  )
}
