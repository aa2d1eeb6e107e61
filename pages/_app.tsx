import type { AppProps } from 'next/app'
import Head from 'next/head'
import '@/components/site/styles/tokens.css'
import '@/components/site/styles/base.css'
import '@/components/site/styles/shared.css'

export default function App({ Component, pageProps }: AppProps) {
  return (
    <>
      <Head>
        <meta key="viewport" name="viewport" content="width=device-width, initial-scale=1" />
        <link key="icon" rel="icon" href="/icon.svg" type="image/svg+xml" />
      </Head>
      <Component {...pageProps} />
    </>
  )
}
