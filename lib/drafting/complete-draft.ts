import { type Answer, readAudience, readTopic } from './answers.ts'
import type { ArticleDraft } from './article-draft.ts'
import { findSources } from './find-sources.ts'
import type { KnownContent } from './known-content.ts'
import { findMessageProblem, readMessage } from './main-message.ts'
import type { NewArguments } from './new-arguments.ts'
import { findSlugProblem, proposeSlug } from './propose-slug.ts'
import { findTitleProblem, readTitle } from './title.ts'

/** What was said with the command itself. */
export type Given = Extract<NewArguments, { kind: 'run' }>

/** What is known of an article so far. What is undefined can still be asked for. */
export type DraftSoFar = Partial<ArticleDraft> & { title: string }

/** Reads what was said with options, without asking. The sentence says what is wrong with the first that cannot be. */
export function readGiven(given: Given, known: KnownContent): Answer<DraftSoFar> {
  if (known.topics.length === 0)
    return { sentence: 'The topics of content/site.yaml cannot be read. Run "npm run check" to see why.' }
  const draft: DraftSoFar = { title: readTitle(given.title) }
  const problem = given.title && findTitleProblem(draft.title)
  if (problem) return { sentence: problem }
  if (given.slug !== undefined) {
    const slug = given.slug.replace(/^\//, '').replace(/\.md$/, '')
    const sentence = findSlugProblem(slug, known.taken)
    if (sentence) return { sentence }
    draft.slug = slug
  }
  if (given.message !== undefined) {
    draft.message = readMessage(given.message)
    const sentence = findMessageProblem(draft.message)
    if (sentence) return { sentence }
  }
  if (given.topic !== undefined) {
    const topic = readTopic(given.topic, known.topics)
    if ('sentence' in topic) return topic
    draft.topic = topic.value
  }
  if (given.audience !== undefined) {
    const audience = readAudience(given.audience.join(' '))
    if ('sentence' in audience) return audience
    draft.audience = audience.value
  }
  return given.sources === undefined ? { value: draft } : addSources(draft, given.sources, known)
}

function addSources(draft: DraftSoFar, typed: string[], known: KnownContent): Answer<DraftSoFar> {
  const sources = new Set<string>()
  for (const one of typed) {
    const found = findSources(one, known.sources)
    if ('sentence' in found) return found
    if ('choices' in found) {
      const ids = found.choices.map(({ id }) => id).join(', ')
      return { sentence: `Several sources fit "${one}": ${ids}. Write one of these ids.` }
    }
    sources.add(found.source.id)
  }
  return { value: { ...draft, sources: [...sources] } }
}

/** The draft with what nobody was asked for: the first topic, a reader who may need care, no source and no message yet. */
export function completeDraft(draft: DraftSoFar, known: KnownContent): Answer<ArticleDraft> {
  const problem = findTitleProblem(draft.title)
  if (problem) return { sentence: problem }
  const slug = draft.slug ?? proposeSlug(draft.title, known.taken)
  if (slug === undefined) {
    const why = 'No address can be made of this title: its words are not in Latin letters, or are taken.'
    return { sentence: `${why} Say one, such as: npm run new -- "${draft.title}" --slug what-it-costs` }
  }
  const [first] = known.topics
  return { value: { message: '', audience: ['self'], topic: first?.id ?? '', sources: [], ...draft, slug } }
}
