import type { VFile } from 'vfile'
import { articlePath } from '../addresses/urls.ts'
import { outlineBody } from '../content/outline.ts'
import type { Moved } from '../content/tables/schemas.ts'

/**
 * Old address → where it is today, for links of the site itself. Only what is not on the site any more, and leads to a page
 * or a section that is there.
 *
 * @param files the articles and pages
 */
export function findMovedTargets(files: readonly VFile[], moved: Moved): Map<string, string> {
  if (Object.keys(moved).length === 0) return new Map()
  const standing = new Set(
    files.flatMap((file) => {
      const slug = file.stem ?? ''
      const sections = outlineBody(String(file), slug).sections.flatMap((section) => [section, ...section.sections])
      return [articlePath(slug), ...sections.map(({ place }) => place)]
    }),
  )
  const targets = new Map<string, string>()
  for (const [old, to] of Object.entries(moved)) {
    if (typeof to !== 'string' || !standing.has(to) || standing.has(old)) continue
    targets.set(old, to)
    if (old.includes('#') || to.includes('#')) continue
    // The sections of a page that has another name now went along, unless they have a line of their own.
    for (const place of standing) {
      const along = old + place.slice(to.length)
      if (place.startsWith(`${to}#`) && !Object.hasOwn(moved, along)) targets.set(along, place)
    }
  }
  return targets
}
