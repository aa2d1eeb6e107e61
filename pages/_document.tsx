import Document, { type DocumentContext, type DocumentInitialProps, Head, Html, Main, NextScript } from 'next/document'
import { buildContentPolicy } from '@/lib/delivery/content-policy'
import { securityHeaders } from '@/lib/delivery/headers'
import { getPageStyles } from '@/lib/delivery/page-styles'
import { refineFragment } from '@/lib/delivery/refine-page'

type Props = DocumentInitialProps & { css?: string }

/** The build's style sheets stand in the page itself, so that a reader on a bad line needs one answer and no more. */
class HeadWithoutLinks extends Head {
  override getCssLinks(...files: Parameters<Head['getCssLinks']>) {
    return process.env.NODE_ENV === 'development' ? super.getCssLinks(...files) : null
  }
}

/** The frame of what is made per request: 404, 410, 400 and 500. Each answer carries the policy for its own style sheet. */
export default class StyledDocument extends Document<Props> {
  static override async getInitialProps(context: DocumentContext): Promise<Props> {
    const initial = await Document.getInitialProps(context)
    if (process.env.NODE_ENV === 'development') return initial
    const { html, css } = refineFragment(initial.html, getPageStyles(context.pathname))
    // The framework drops the headers of its configuration when an error comes up before the page.
    const headers = { ...securityHeaders, 'Content-Security-Policy': buildContentPolicy([css]) }
    for (const [name, value] of Object.entries(headers)) context.res?.setHeader(name, value)
    return { ...initial, html, css }
  }

  override render() {
    return (
      <Html lang="en-US">
        <HeadWithoutLinks>
          <meta name="color-scheme" content="light dark" />
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, and its hash stands in the policy. */}
          {this.props.css && <style dangerouslySetInnerHTML={{ __html: this.props.css }} />}
        </HeadWithoutLinks>
        <body>
          <Main />
          <NextScript />
        </body>
      </Html>
    )
  }
}
