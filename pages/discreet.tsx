import type { GetServerSideProps } from 'next'
import Head from 'next/head'
import { SectionPage, type SectionPageProps } from '@/components/article/section-page/section-page'
import { words } from '@/components/site/words'
import { decideAddress } from '@/lib/addresses/decide'
import { getKnownAddresses } from '@/lib/addresses/known-addresses'
import { absoluteUrl, privatePicture } from '@/lib/addresses/urls'
import { noCaching } from '@/lib/delivery/headers'
import { getSiteUrl } from '@/lib/delivery/site-url'
import { getLibrary } from '@/lib/library/library'
import { buildSectionAddresses } from '@/lib/publishing/section-addresses'
import { listFooterLinks } from '@/lib/registers/footer-links'
import { findDiscreetSection } from '@/lib/registers/section-position'

/** No script reaches a reader. `maxDuration` is there for the framework's own type check of this object. */
export const config = { unstable_runtimeJS: false, maxDuration: 10 }

type Props = { page: SectionPageProps; picture: string }

/**
 * A section under its code: the same text as on its own page. Whoever looks over a shoulder, at the preview in a chat or at
 * the history of the browser reads only that someone chose a page. Made per request, so that the build does not make each
 * section twice, and kept nowhere.
 */
export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res }) => {
  const decision = decideAddress(String(req.headers['x-asked-path'] ?? ''), getKnownAddresses())
  const library = getLibrary()
  const found = decision.kind === 'discreet' && findDiscreetSection(library.articles, decision.section)
  if (!found) return { notFound: true }
  res.setHeader('Cache-Control', noCaching)
  res.setHeader('X-Robots-Tag', 'noindex')
  const addresses = buildSectionAddresses(found.section, getSiteUrl())
  const page: SectionPageProps = { ...found, addresses, isDiscreet: true, footer: listFooterLinks(library) }
  const picture = absoluteUrl(privatePicture, getSiteUrl())
  // The framework takes no `undefined`, and no part of the article that is not shown need be copied.
  return { props: JSON.parse(JSON.stringify({ page, picture })) }
}

export default function Discreet({ page, picture }: Props) {
  const { title } = words.discreet
  return (
    <>
      <Head>
        <title>{title}</title>
        <meta name="description" content={title} />
        <meta name="robots" content="noindex" />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={title} />
        <meta property="og:image" content={picture} />
        <meta name="twitter:card" content="summary_large_image" />
        <link key="icon" rel="icon" href="/icon-private.svg" type="image/svg+xml" />
        {/* A phone would else look for the picture of the site by itself. */}
        <link rel="apple-touch-icon" href="/icon-private.png" />
      </Head>
      <SectionPage {...page} />
    </>
  )
}
