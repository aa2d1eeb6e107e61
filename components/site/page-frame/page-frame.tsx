import type { ReactNode } from 'react'
import type { FooterLink } from '@/lib/registers/footer-links'
import { CrisisLine } from '../crisis-line/crisis-line'
import { SiteFooter } from '../site-footer/site-footer'
import { SiteHeader } from '../site-header/site-header'
import { words } from '../words'

/** The props of `PageFrame`. */
export type PageFrameProps = {
  /** The class with which a page arranges what stands directly in `main`. */
  layout?: string
  /** The pages that the footer links to. */
  footer?: FooterLink[]
  children: ReactNode
}

/** What stands around every page. Help comes before everything else. */
export function PageFrame({ layout, footer, children }: PageFrameProps) {
  return (
    <>
      <a className="skip" href="#main">
        {words.frame.skip}
      </a>
      <CrisisLine />
      <SiteHeader />
      <main className={layout ? `page ${layout}` : 'page'} id="main">
        {children}
      </main>
      <SiteFooter links={footer} />
    </>
  )
}
