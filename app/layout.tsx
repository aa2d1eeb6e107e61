import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '@/components/site/styles/tokens.css'
import '@/components/site/styles/base.css'
import { getSiteUrl } from '@/lib/delivery/site-url'

export const metadata: Metadata = {
  metadataBase: new URL(getSiteUrl()),
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/apple-touch-icon.png' },
  manifest: '/manifest.webmanifest',
  // iOS would turn weeks and dates into telephone links; the real ones are links already.
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: '#0B4447',
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US">
      <body>{children}</body>
    </html>
  )
}
