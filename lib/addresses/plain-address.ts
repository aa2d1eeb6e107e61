import { isReservedId, sectionIdPattern } from './section-ids.ts'

/** An address of a page or a section in the form that the site uses, such as `/how-long-it-lasts#hours`. */
const form = /^\/[^\s/#?A-Z]+(?:#[a-z0-9-]+)?$/

/** True for the address of a page, and for one of a section whose id can stand behind a heading. */
export function isPlainAddress(address: string): boolean {
  const id = address.split('#')[1]
  return form.test(address) && (id === undefined || (sectionIdPattern.test(id) && !isReservedId(id)))
}

/**
 * What was typed in the form that the site uses: without the site, capitals, a slash at its end, `.md` and what stands
 * behind `?`, and with `#` before the section. Undefined if that is no address, either.
 */
export function plainAddress(typed: string): string | undefined {
  const path = typed
    .trim()
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/^\/?(?:content\/)?(?:(?:articles|pages)\/)?/, '/')
    .replace(/\?[^#]*/, '')
    .replace(/\.md(?=#|$)/, '')
    .replace(/\/+(?=#|$)/, '')
    .replace(/^(\/[^/#]+)\/([^/#]+)$/, '$1#$2')
    .toLowerCase()
  return isPlainAddress(path) ? path : undefined
}
