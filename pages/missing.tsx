import type { GetServerSideProps } from 'next'
import Head from 'next/head'
import { NotFoundPage } from '@/components/site/not-found-page/not-found-page'
import { words } from '@/components/site/words'
import { getKnownAddresses } from '@/lib/addresses/known-addresses'
import { findNearMatches, type NearMatch } from '@/lib/addresses/near-matches'
import { listOldAddresses } from '@/lib/addresses/old-addresses'
import type { Door } from '@/lib/content/types'
import { noCaching } from '@/lib/delivery/headers'
import { getLibrary } from '@/lib/library/library'
import { formatTitle } from '@/lib/publishing/page-metadata'
import { type FooterLink, listFooterLinks } from '@/lib/registers/footer-links'

/** No script reaches a reader. `maxDuration` is there for the framework's own type check of this object. */
export const config = { unstable_runtimeJS: false, maxDuration: 10 }

type Props = { near: NearMatch[]; isCode: boolean; doors: Door[]; footer: FooterLink[]; title: string }

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res }) => {
  // A file that is saved under this address later shows by itself.
  if (process.env.NODE_ENV === 'development') await import('../app/watched-content')
  res.statusCode = 404
  res.setHeader('Cache-Control', noCaching)
  const library = getLibrary()
  const asked = String(req.headers['x-asked-path'] ?? '')
  const isCode = /^\/s(?:\/|$)/i.test(asked)
  return {
    props: {
      near: findNearMatches(asked, library, listOldAddresses(library.ledger, getKnownAddresses())),
      isCode,
      doors: library.site.doors,
      footer: listFooterLinks(library),
      // Whoever mistyped a code did not ask for the name of the site in the history.
      title: isCode ? words.notFound.title : formatTitle(words.notFound.title, library.site.name),
    },
  }
}

export default function Missing({ title, ...page }: Props) {
  return (
    <>
      <Head>
        <title>{title}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <NotFoundPage {...page} />
    </>
  )
}
