/** The only place that builds an address of this site. */

/** `/how-long-it-lasts` */
export function articlePath(slug: string): string {
  return `/${slug}`
}

/** The section as a page of its own: `/how-long-it-lasts/hours` */
export function sectionPath(slug: string, id: string): string {
  return `/${slug}/${id}`
}

/** The section in its place in the article: `/how-long-it-lasts#hours` */
export function sectionPlace(slug: string, id: string): string {
  return `/${slug}#${id}`
}

/** The topic on the home page: `/#topic-during` */
export function topicPlace(id: string): string {
  return `/#topic-${id}`
}

/** A path as a whole address, for canonical links and the sitemap. `origin` has no slash at its end. */
export function absoluteUrl(path: string, origin: string): string {
  return new URL(path, origin).href
}
