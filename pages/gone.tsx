import type { GetServerSideProps } from 'next'
import Head from 'next/head'
import { GonePage } from '@/components/site/gone-page/gone-page'
import { words } from '@/components/site/words'
import { decideAddress } from '@/lib/addresses/decide'
import { getKnownAddresses } from '@/lib/addresses/known-addresses'
import { groupOldPlaces } from '@/lib/addresses/old-places'
import type { MovedSection, WithdrawnPage } from '@/lib/content/types'
import { noCaching } from '@/lib/delivery/headers'
import { getLibrary } from '@/lib/library/library'
import { formatTitle } from '@/lib/publishing/page-metadata'
import { type FooterLink, listFooterLinks } from '@/lib/registers/footer-links'
import { listMovedSections } from '@/lib/registers/moved-sections'
import { describeWithdrawal } from '@/lib/registers/withdrawals'

/** No script reaches a reader. `maxDuration` is there for the framework's own type check of this object. */
export const config = { unstable_runtimeJS: false, maxDuration: 10 }

type Props = { withdrawn: WithdrawnPage; movedSections: MovedSection[]; footer: FooterLink[]; title: string }

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res }) => {
  const [asked, known] = [String(req.headers['x-asked-path'] ?? ''), getKnownAddresses()]
  const decision = decideAddress(asked, known)
  if (decision.kind !== 'withdrawn') return { notFound: true }
  res.statusCode = 410
  res.setHeader('Cache-Control', noCaching)
  const library = getLibrary()
  const title = formatTitle(words.gone.title, library.site.name)
  const withdrawn = describeWithdrawal(decision.withdrawal, library)
  const movedSections = listMovedSections({ path: asked }, groupOldPlaces(known).get(asked) ?? [], library)
  return { props: { withdrawn, movedSections, footer: listFooterLinks(library), title } }
}

export default function Gone({ withdrawn, movedSections, footer, title }: Props) {
  return (
    <>
      <Head>
        <title>{title}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <GonePage {...withdrawn} movedSections={movedSections} footer={footer} />
    </>
  )
}
