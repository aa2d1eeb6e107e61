import { things } from './vocabulary.ts'

/** So many figures, each with a subject of its own. */
export function generateFacts(count: number, sources: number): string {
  const all = Array.from({ length: count }, (_, at) => at)
  return `about:
${all.map((at) => `  subject-${at}: How long ${things[at % things.length]} takes`).join('\n')}
facts:
${all.map((at) => `  - { id: fact-${at}, value: 6 to 12 weeks, about: subject-${at}, sources: [source-${at % sources}], checked: 2026-11-23 }`).join('\n')}
`
}

/** So many sources. */
export function generateSources(count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const title = `${things[at % things.length]} in outpatient care, a review (${at})`
    return `- { id: source-${at}, title: "${title}", publisher: SAMHSA, kind: guideline, year: 2024, url: "https://example.gov/${at}" }\n`
  }).join('')
}

/** So many words. */
export function generateGlossary(count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const meaning = `A word that people in treatment use for ${things[at % things.length]}.`
    return `- { id: term-${at}, term: Term-${at}, meaning: ${meaning}, words: [term-${at}, "term-${at}s"] }\n`
  }).join('')
}
