import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '@/components/site/styles/tokens.css'
import '@/components/site/styles/base.css'
import '@/components/site/styles/shared.css'
import { getSiteUrl } from '@/lib/delivery/site-url'

export const metadata: Metadata = {
  metadataBase: new URL(getSiteUrl()),
  // Phones find /apple-touch-icon.png and /favicon.ico by themselves.
  icons: { icon: '/icon.svg' },
  manifest: '/manifest.webmanifest',
}

export const viewport: Viewport = {
  // No initial scale: it is 1 by itself.
  initialScale: undefined,
  themeColor: '#0b4447',
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US">
      <body>{children}</body>
    </html>
  )
}
