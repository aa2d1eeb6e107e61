import { mendText } from '@/lib/mends/mend-text'

/** What mends are made with in tests: an article, one figure, and one id that a section had before. */
export const context = {
  path: 'content/articles/how-long.md',
  facts: new Map([
    ['phase', { id: 'phase', value: '6 to 12 weeks', about: 'length', sources: ['tip-47'], checked: '2026-11-23' }],
  ]),
  formerIds: new Set(['cost']),
}

/** The text below the fields once it is mended, and what was done: "line 5: took …". */
export function mendBody(body: string, fields = 'title: A') {
  const { text, changes } = mendText(`---\n${fields}\n---\n\n${body}\n`, context)
  return {
    body: text.slice(`---\n${fields}\n---\n\n`.length, -1),
    done: changes.map(({ before, what }) => `${before}: ${what}`),
  }
}

/** A text of YAML once it is mended, and what was done. */
export function mendYaml(yaml: string) {
  const { text, changes } = mendText(yaml, { ...context, path: 'content/facts.yaml' })
  return { yaml: text, done: changes.map(({ before, what }) => `${before}: ${what}`) }
}
