import type { Metadata } from 'next'
import { formatSection } from '../content/sections.ts'
import type { Section } from '../content/types.ts'

type Page = { title: string; description: string; path: string; canonical?: string; siteName: string }

/** Title, description, canonical link and preview of one page. `canonical` is another page that holds the same text. */
export function buildMetadata({ title, description, path, canonical = path, siteName }: Page): Metadata {
  return {
    title: path === '/' ? title : formatTitle(title, siteName),
    description,
    alternates: { canonical },
    openGraph: { title, description, url: path, siteName, type: path === '/' ? 'website' : 'article' },
  }
}

/** The title of a page as a browser shows it in its tab. */
export function formatTitle(title: string, siteName: string): string {
  return `${title} - ${siteName}`
}

/** What a link preview says of a section: the first sentence below its heading. */
export function describeSection(section: Section): string {
  return firstSentence(formatSection(section).slice(section.title.length).trim())
}

/** The first sentence of a text, cut at a word if it has more than 160 characters: what a link preview shows. */
export function firstSentence(text: string): string {
  const end = [...text.matchAll(/[.!?]["”’)]*(?=\s)/g)].map((match) => match.index + match[0].length)
  const first = end.find((at) => endsSentence(text.slice(0, at), text.slice(at)))
  const sentence = text.slice(0, first).replace(/\s+/g, ' ').trim()
  if (sentence.length <= 160) return sentence
  return `${sentence.slice(0, 159).replace(/\s+\S*$/, '')}…`
}

/** "e.g. Medicaid", "Dr. Lee" and "9 a.m. to noon" go on. */
function endsSentence(before: string, after: string): boolean {
  return !/(?<![\p{L}\p{N}])(?:e\.g|i\.e|vs|approx|dr|mr|mrs|ms)\.$/iu.test(before) && !/^[ \t]*\p{Ll}/u.test(after)
}
