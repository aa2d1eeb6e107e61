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

/** `/how-long-it-lasts#hours` → `/how-long-it-lasts/hours`. The address of a page stays as it is. */
export function pathOfPlace(place: string): string {
  return place.replace(/(?<=[^/])#/, '/')
}

/** `/how-long-it-lasts/hours` → `/how-long-it-lasts#hours`. The address of a page stays as it is. */
export function placeOfPath(path: string): string {
  return path.replace(/^(\/[^/#]+)\/(?=[^/]+$)/, '$1#')
}

/** The page of an address, without the section: `/how-long-it-lasts#hours` → `/how-long-it-lasts` */
export function pageOfPlace(place: string): string {
  return place.replace(/#.*$/s, '')
}

/** The section under its code, which gives nothing away: `/s/K7P2` */
export function discreetPath(code: string): string {
  return `/s/${code}`
}

/** The topic on the page of all topics: `/a-z#topic-during` */
export function topicPlace(id: string): string {
  return `/a-z#topic-${id}`
}

/** The figure on the page of all figures: `/facts#intensive-phase` */
export function figurePlace(id: string): string {
  return `/facts#${id}`
}

/** The table of the levels of care on the home page. */
export const levelsPlace = '/#levels'

/** A path as a whole address, for canonical links and the sitemap. `origin` has no slash at its end. */
export function absoluteUrl(path: string, origin: string): string {
  return new URL(path, origin).href
}

/** The preview picture of an article, a page or a section: `/how-long-it-lasts/hours` → `/pictures/how-long-it-lasts/hours.png` */
export function picturePath(path: string): string {
  return `/pictures${path}.png`
}

/** The preview picture of the home page, and of lists such as `/a-z` */
export const homePicture = '/pictures/home.png'

/** The preview picture that says nothing of the page, nor of the site */
export const privatePicture = '/pictures/private.png'

/** The documentation of a component: `/components/do-list` */
export function componentPath(name: string): string {
  return `/components/${name}`
}

/** One example of a component, alone on its page: `/components/do-list/one-item` */
export function examplePath(name: string, example: string): string {
  return `/components/${name}/${exampleSlug(example)}`
}

/** The name of an example as the last part of its address: `one item, long` → `one-item-long` */
export function exampleSlug(example: string): string {
  return example
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
