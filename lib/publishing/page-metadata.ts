import type { Metadata } from 'next'

type Page = { title: string; description: string; path: string; canonical?: string; siteName: string }

/** Title, description, canonical link and preview of one page. `canonical` is another page that holds the same text. */
export function buildMetadata({ title, description, path, canonical = path, siteName }: Page): Metadata {
  return {
    title: path === '/' ? title : `${title} - ${siteName}`,
    description,
    alternates: { canonical },
    openGraph: { title, description, url: path, siteName, type: path === '/' ? 'website' : 'article', locale: 'en_US' },
    // The framework would repeat every line for Twitter, which reads Open Graph as well.
    twitter: null,
  }
}

/** The first sentence of a text, cut at a word if it has more than 160 characters: what a link preview shows. */
export function firstSentence(text: string): string {
  const [sentence = ''] = text.split(/(?<=[.!?])\s/)
  if (sentence.length <= 160) return sentence.trim()
  return `${sentence.slice(0, 159).replace(/\s+\S*$/, '')}…`
}
