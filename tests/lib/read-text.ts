import { VFile } from 'vfile'
import { parseBody, type References } from '@/lib/content/body'
import type { Fact, Source } from '@/lib/content/tables/schemas'
import { articlePath, goodImages, problemsOf } from './small-library'

export const facts: Fact[] = [
  { id: 'phase', value: '6 to 12 weeks', about: 'phase-length', sources: ['tip-47'], checked: '2026-11-23' },
  { id: 'hours', value: '9 to 19', about: 'hours-per-week', sources: ['asam'], checked: '2026-11-23' },
]

export const sources: Source[] = ['tip-47', 'asam', 'cdc'].map((id) => ({
  id,
  title: `The title of ${id}`,
  publisher: 'A publisher',
  kind: 'guideline',
  year: '2023',
  url: `https://example.org/${id}`,
  older: false,
}))

const references: References = {
  facts: new Map(facts.map((fact) => [fact.id, fact])),
  sources: new Map(sources.map((source) => [source.id, source])),
  glossary: [],
  images: goodImages,
}

/** Reads a text as the body of /how-long, without front matter: its first line is line 1. */
export function readText(text: string, changed: Partial<References> = {}) {
  const file = new VFile({ path: articlePath, value: text })
  const body = parseBody(file, text, 'how-long', { ...references, ...changed })
  return { ...body, problems: problemsOf([file]), rules: file.messages.map((message) => message.ruleId) }
}
