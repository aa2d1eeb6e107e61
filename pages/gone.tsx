import type { GetServerSideProps } from 'next'
import Head from 'next/head'
import { GonePage } from '@/components/site/gone-page/gone-page'
import { words } from '@/components/site/words'
import { decideAddress } from '@/lib/addresses/decide'
import { getKnownAddresses } from '@/lib/addresses/known-addresses'
import type { WithdrawnPage } from '@/lib/content/types'
import { noCaching } from '@/lib/delivery/headers'
import { getLibrary } from '@/lib/library/library'
import { formatTitle } from '@/lib/publishing/page-metadata'
import { type FooterLink, listFooterLinks } from '@/lib/registers/footer-links'
import { describeWithdrawal } from '@/lib/registers/withdrawals'

/** No script reaches a reader. `maxDuration` is there for the framework's own type check of this object. */
export const config = { unstable_runtimeJS: false, maxDuration: 10 }

type Props = { withdrawn: WithdrawnPage; footer: FooterLink[]; title: string }

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res }) => {
  const decision = decideAddress(String(req.headers['x-asked-path'] ?? ''), getKnownAddresses())
  if (decision.kind !== 'withdrawn') return { notFound: true }
  res.statusCode = 410
  res.setHeader('Cache-Control', noCaching)
  const library = getLibrary()
  const title = formatTitle(words.gone.title, library.site.name)
  const withdrawn = describeWithdrawal(decision.withdrawal, library)
  return { props: { withdrawn, footer: listFooterLinks(library), title } }
}

export default function Gone({ withdrawn, footer, title }: Props) {
  return (
    <>
      <Head>
        <title>{title}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <GonePage {...withdrawn} footer={footer} />
    </>
  )
}
