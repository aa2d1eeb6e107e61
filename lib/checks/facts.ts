import type { ParsedLibrary } from '../content/parsed-library.ts'
import { nearest } from '../problems/nearest.ts'
import { report } from '../problems/problem.ts'

/** Every figure has a subject from the list, sources that exist, and no other figure with the same subject. */
export function checkFacts({ tables, sources }: ParsedLibrary): void {
  checkRepeatedIds(tables)
  const { file, parsed } = tables.facts
  if (!parsed) return
  const { about, facts } = parsed.data
  const ownerOfSubject = new Map<string, string>()
  for (const [index, fact] of facts.entries()) {
    const at = (field: string) => parsed.placeOf(['facts', index, field])
    const other = ownerOfSubject.get(fact.about)
    if (other) {
      report(file, {
        rule: 'fact-twice',
        reason: `The figures "${other}" and "${fact.id}" are both about ${fact.about}.`,
        why: 'Two values for one thing would stand on the site, and a reader could not know which is right.',
        mend: `Keep one of the two, or give "${fact.id}" a subject of its own.`,
        place: at('about'),
      })
    }
    ownerOfSubject.set(fact.about, fact.id)
    if (!Object.hasOwn(about, fact.about)) {
      const meant = nearest(fact.about, Object.keys(about))
      report(file, {
        rule: 'fact-subject',
        reason: `"${fact.about}" is not in the list of subjects at the top of the file.`,
        why: 'Without the list, two figures about one thing could hide behind two names.',
        mend: meant ? `Did you mean ${meant}?` : `Add a line "${fact.about}: …" to the list.`,
        place: at('about'),
      })
    }
    for (const id of fact.sources) {
      if (!sources || sources.has(id)) continue
      const meant = nearest(id, sources.keys())
      report(file, {
        rule: 'unknown-source',
        reason: `There is no source "${id}" in content/sources.yaml.`,
        why: 'A reader could not see where the figure comes from.',
        mend: meant ? `Did you mean ${meant}?` : `Add a source with the id ${id} to content/sources.yaml.`,
        place: at('sources'),
      })
    }
  }
}

function checkRepeatedIds({ facts, sources, glossary }: ParsedLibrary['tables']): void {
  const lists = [
    { file: facts.file, parsed: facts.parsed, rows: facts.parsed?.data.facts, base: ['facts'] },
    { file: sources.file, parsed: sources.parsed, rows: sources.parsed?.data, base: [] },
    { file: glossary.file, parsed: glossary.parsed, rows: glossary.parsed?.data, base: [] },
  ]
  for (const { file, parsed, rows = [], base } of lists) {
    const lineOfId = new Map<string, number>()
    for (const [index, { id }] of rows.entries()) {
      const place = parsed?.placeOf([...base, index, 'id'])
      const line = lineOfId.get(id)
      if (line !== undefined) {
        report(file, {
          rule: 'id-repeated',
          reason: `The id "${id}" stands on line ${line} already.`,
          why: 'It would not be clear which of the two is meant.',
          mend: 'Give one of them another id, or keep only one of the two.',
          place,
        })
      } else if (place) lineOfId.set(id, place.line)
    }
  }
}
