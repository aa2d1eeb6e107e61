import type { ParsedLibrary } from '../../content/parsed-library.ts'
import type { Source } from '../../content/tables/schemas.ts'
import { report } from '../../problems/problem.ts'

/** A source stands in the table once, so that a page that cites it twice counts it as one. */
export function checkRepeatedSources({ tables: { sources } }: ParsedLibrary): void {
  const { file, parsed } = sources
  const owners = new Map<string, string>()
  for (const [index, source] of parsed?.data.entries() ?? []) {
    const keys = keysOf(source)
    const key = keys.find((each) => owners.has(each))
    const owner = key === undefined ? undefined : owners.get(key)
    for (const each of keys) owners.set(each, owners.get(each) ?? source.id)
    // Two rows with one id are another mistake.
    if (key === undefined || owner === undefined || owner === source.id) continue
    const field = key.startsWith('title ') ? 'title' : 'url'
    report(file, {
      rule: 'source-repeated',
      reason: `"${source.id}" has the same ${field === 'url' ? 'address' : 'title, publisher and year'} as "${owner}".`,
      why: 'A page that cites both shows one source under two numbers, as if two had said the same.',
      mend: `Keep one of the two rows and cite it everywhere, for example [@${owner}]. If they are two, correct the ${field}.`,
      place: parsed?.placeOf([index, field]),
    })
  }
}

/** Several texts may be found from one front page, where a reader looks for the title. */
function keysOf({ title, publisher, year, url }: Omit<Source, 'older'>): string[] {
  const { hostname, pathname, search } = new URL(url)
  const host = hostname.replace(/^www\./, '')
  const path = pathname.replace(/\/+$/, '')
  const address = path || search ? [`url ${host}${path}${search}`] : []
  return [...address, `title ${[title, publisher, year].join(' ').toLowerCase()}`]
}
