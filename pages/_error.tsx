import type { NextPageContext } from 'next'
import Head from 'next/head'
import { ErrorPage } from '@/components/site/error-page/error-page'
import { words } from '@/components/site/words'
import { noCaching } from '@/lib/delivery/headers'
import { formatTitle } from '@/lib/publishing/page-metadata'

/** Without this, an address that cannot be decoded (`/%E0%A4%A`) was answered with ten scripts. */
export const config = { unstable_runtimeJS: false, maxDuration: 10 }

type Props = { kind: 'request' | 'server' }

export default function ErrorAnswer({ kind }: Props) {
  return (
    <>
      <Head>
        <title>{formatTitle(words.error[kind].title, words.siteName)}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <ErrorPage kind={kind} />
    </>
  )
}

ErrorAnswer.getInitialProps = ({ res }: NextPageContext): Props => {
  res?.setHeader('Cache-Control', noCaching)
  const status = res?.statusCode ?? 500
  return { kind: status >= 400 && status < 500 ? 'request' : 'server' }
}
