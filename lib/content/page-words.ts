import { formatBlock } from './blocks/block.ts'
import { formatSection } from './sections.ts'
import type { Article, Page, Section } from './types.ts'

/** All words that stand at one address. `section` is undefined for what stands on the page and in none of its sections. */
export type AddressWords = { address: string; title: string; text: string; section: Section | undefined }

/** The words of a page by address: its top, each section with its parts, and each of these parts. */
export function listPageWords(page: Page | Article): AddressWords[] {
  const points = 'keyPoints' in page ? page.keyPoints.map(({ text }) => text) : []
  const top = [page.title, page.summary, ...points, ...page.lead.map(formatBlock)].join('\n')
  const sections = page.sections.flatMap((section) => [section, ...section.sections])
  return [
    { address: page.path, title: page.title, text: top, section: undefined },
    ...sections.map((section) => ({
      address: section.place,
      title: section.title,
      text: formatSection(section),
      section,
    })),
  ]
}
