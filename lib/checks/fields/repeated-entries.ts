import type { VFile } from 'vfile'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import type { PlaceOf } from '../../content/yaml/parse-yaml.ts'
import { report } from '../../problems/problem.ts'

/** A list of a file: its name, and what its entries say that must not be said twice. */
type List = { file: VFile; placeOf: PlaceOf; path: PropertyKey[]; field?: string; entries: string[] }

/** The page of all topics would have two headings that nobody can tell apart, or two of one id. */
const mustNot = 'topics'

/** Nothing stands in a list twice: readers would meet it twice, and wonder what the difference is. */
export function checkRepeatedEntries(library: ParsedLibrary): void {
  for (const { file, placeOf, path, field, entries } of [...collectOfPages(library), ...collectOfTables(library)]) {
    const lines = new Map<string, number>()
    for (const [at, entry] of entries.entries()) {
      const place = placeOf(field === undefined ? [...path, at] : [...path, at, field])
      const line = lines.get(entry.toLowerCase())
      lines.set(entry.toLowerCase(), line ?? place.line)
      if (line === undefined) continue
      const name = path.findLast((part) => typeof part === 'string')
      report(file, {
        rule: 'entry-repeated',
        reason: `"${entry}" stands in "${String(name)}" already${line === place.line ? '' : `, on line ${line}`}.`,
        why: 'Readers would meet the same twice, or something else was meant there and is missing.',
        mend:
          field === undefined
            ? `${String(name)}: [${withoutRepeated(entries).join(', ')}]`
            : 'Take one of the two away, or write what was meant there.',
        place,
        severity: name === mustNot ? 'error' : 'warning',
      })
    }
  }
}

function withoutRepeated(entries: string[]): string[] {
  const keys = entries.map((entry) => entry.toLowerCase())
  return entries.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}

function collectOfPages({ articles }: ParsedLibrary): List[] {
  return articles.flatMap(({ page, file, placeOf }) => [
    { file, placeOf, path: ['audience'], entries: page.audience },
    { file, placeOf, path: ['keyPoints'], field: 'text', entries: page.keyPoints.map(({ text }) => text) },
    { file, placeOf, path: ['readNext'], field: 'page', entries: page.readNext?.map((next) => next.page) ?? [] },
  ])
}

function collectOfTables({ tables: { facts, glossary, site } }: ParsedLibrary): List[] {
  const of = (
    { file, parsed }: { file: VFile; parsed: { placeOf: PlaceOf } | undefined },
    path: PropertyKey[],
    entries: string[] | undefined,
    field?: string,
  ): List[] =>
    parsed && entries ? [{ file, placeOf: parsed.placeOf, path, entries, ...(field ? { field } : {}) }] : []
  const data = site.parsed?.data
  return [
    ...(facts.parsed?.data.facts ?? []).flatMap(({ sources }, at) => of(facts, ['facts', at, 'sources'], sources)),
    ...(glossary.parsed?.data ?? []).flatMap(({ words }, at) => of(glossary, [at, 'words'], words)),
    ...of(
      site,
      ['topics'],
      data?.topics.map(({ id }) => id),
      'id',
    ),
    ...of(
      site,
      ['topics'],
      data?.topics.map(({ title }) => title),
      'title',
    ),
    ...of(
      site,
      ['doors'],
      data?.doors.map(({ address }) => address),
      'address',
    ),
    ...of(
      site,
      ['mostAsked'],
      data?.mostAsked.map(({ question }) => question),
      'question',
    ),
    ...of(
      site,
      ['mostAsked'],
      data?.mostAsked.map(({ address }) => address),
      'address',
    ),
    ...of(
      site,
      ['levels', 'rows'],
      data?.levels?.rows.map(({ name }) => name),
      'name',
    ),
  ]
}
