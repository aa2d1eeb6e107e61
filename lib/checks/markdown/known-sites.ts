import type { Tables } from '../../content/tables/tables.ts'
import { siteOf, withoutWww } from './web-address.ts'

/** The sites that someone has looked at for our readers, without `www.`. */
export type KnownSites = {
  /** Those of all sources, and those of `linkedSites` in site.yaml. */
  all: ReadonlySet<string>
  /** Those of `linkedSites` that are marked as having no https. */
  withoutHttps: ReadonlySet<string>
}

/** Undefined if one of the two tables could not be read: that is then the one thing to mend. */
export function collectKnownSites({ sources, site }: Tables): KnownSites | undefined {
  if (!sources.parsed || !site.parsed) return undefined
  const linked = (site.parsed.data.linkedSites ?? []).map((row) => row.site)
  const plain = linked.filter((name) => name.startsWith('http://'))
  const nameOf = (name: string) => withoutWww(name.replace('http://', ''))
  const cited = sources.parsed.data.map(({ url }) => siteOf(url)).filter((name) => name !== undefined)
  return { all: new Set([...cited, ...linked.map(nameOf)]), withoutHttps: new Set(plain.map(nameOf)) }
}
