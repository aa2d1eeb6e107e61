import type { Metadata } from 'next'
import { titleOfFixedPath } from '../addresses/fixed-paths.ts'
import { homePicture, picturePath } from '../addresses/urls.ts'
import { formatSection } from '../content/sections.ts'
import { firstSentence } from '../content/text/first-sentence.ts'
import type { Section } from '../content/types.ts'
import { pictureSize } from './pictures/picture-size.ts'

type Page = { title: string; description: string; path: string; canonical?: string; siteName: string }

/** Title, description, canonical link and preview of one page. `canonical` is another page that holds the same text. */
export function buildMetadata({ title, description, path, canonical = path, siteName }: Page): Metadata {
  const image = { url: pictureOf(path), ...pictureSize, alt: title }
  return {
    title: path === '/' ? title : formatTitle(title, siteName),
    description,
    alternates: { canonical },
    openGraph: { title, description, url: path, siteName, type: path === '/' ? 'website' : 'article', images: [image] },
  }
}

/** The pages that are there whatever stands in `content/` share one picture, that of the site. */
function pictureOf(path: string): string {
  return titleOfFixedPath(path) === undefined ? picturePath(path) : homePicture
}

/** The title of a page as a browser shows it in its tab. */
export function formatTitle(title: string, siteName: string): string {
  return `${title} - ${siteName}`
}

/** What a link preview says of a section: the first sentence below its heading. */
export function describeSection(section: Section): string {
  return firstSentence(formatSection(section).slice(section.title.length).trim())
}
