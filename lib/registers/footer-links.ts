import { helpSlug } from '../addresses/fixed-paths.ts'
import type { Library } from '../content/types.ts'

/** A page that the footer of every page links to. */
export type FooterLink = { href: string; title: string }

/** The pages about the site, in the order of their addresses. The one for help stands in the footer anyway, and first. */
export function listFooterLinks({ pages }: Pick<Library, 'pages'>): FooterLink[] {
  return pages.filter(({ slug }) => slug !== helpSlug).map(({ path, title }) => ({ href: path, title }))
}
