import type { Topic } from '../content/tables/site-schema.ts'
import type { Audience } from '../content/types.ts'
import { formatChoices, nearest } from '../problems/nearest.ts'
import { audiences } from './article-draft.ts'

/** What was meant, or a sentence that says why it cannot be. */
export type Answer<Value> = { value: Value } | { sentence: string }

/** The topic that was meant by its number in the list (from 1), its id or its title. */
export function readTopic(typed: string, topics: Topic[]): Answer<string> {
  const asked = typed.trim().toLowerCase()
  const topic =
    topics[Number(asked) - 1] ?? topics.find(({ id, title }) => asked === id || asked === title.toLowerCase())
  if (topic) return { value: topic.id }
  const ids = topics.map(({ id }) => id)
  const meant = nearest(asked, ids)
  const choices = meant ? `Did you mean ${meant}?` : `The topics are ${ids.join(', ')}.`
  return { sentence: `There is no topic "${typed.trim()}". ${choices}` }
}

/** The readers that were meant by their numbers (from 1) or names, with commas or spaces between. */
export function readAudience(typed: string): Answer<Audience[]> {
  const names = Object.keys(audiences) as Audience[]
  const parts = typed
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  const found = parts.map((part) => names[Number(part) - 1] ?? names.find((name) => name === part))
  const unknown = parts.find((_, at) => found[at] === undefined)
  if (unknown !== undefined || parts.length === 0) {
    return {
      sentence: `${unknown ? `"${unknown}" is no reader here. ` : ''}Choose ${formatChoices(names)}, or several of them.`,
    }
  }
  return { value: names.filter((name) => found.includes(name)) }
}
