import { type Answer, readAudience, readTopic } from './answers.ts'
import { type ArticleDraft, audiences } from './article-draft.ts'
import type { DraftSoFar } from './complete-draft.ts'
import { findSources, formatSource } from './find-sources.ts'
import type { KnownContent } from './known-content.ts'
import { findMessageProblem, readMessage } from './main-message.ts'
import { findSlugProblem, proposeSlug } from './propose-slug.ts'
import { findTitleProblem, readTitle } from './title.ts'

/** How a person is asked: `ask` shows a question and gives the line that is typed, `say` only shows something. */
export type Talk = { ask: (question: string) => Promise<string>; say: (text: string) => void }

/** Asks for everything that is not known yet. Each question says why it is asked, and takes Enter for an answer. */
export async function interview(draft: DraftSoFar, known: KnownContent, talk: Talk): Promise<ArticleDraft> {
  talk.say('Enter takes the answer in [ ]. Ctrl+C ends this, and nothing is written.')
  const title = draft.title || (await askTitle(talk))
  return {
    title,
    slug: draft.slug ?? (await askSlug(title, known, talk)),
    message: draft.message ?? (await askMessage(talk)),
    audience: draft.audience ?? (await askAudience(talk)),
    topic: draft.topic ?? (await askTopic(known, talk)),
    sources: draft.sources ?? (await askSources(known, talk)),
  }
}

async function askUntil<Value>(talk: Talk, question: string, read: (typed: string) => Answer<Value>): Promise<Value> {
  for (;;) {
    const answer = read((await talk.ask(question)).trim())
    if ('value' in answer) return answer.value
    talk.say(answer.sentence)
  }
}

/** The value, if there is nothing to say against it. */
function unless<Value>(sentence: string | undefined, value: Value): Answer<Value> {
  return sentence ? { sentence } : { value }
}

function askTitle(talk: Talk): Promise<string> {
  talk.say('\nTitle: the question that the page answers, as a reader would ask it. It may change later.')
  return askUntil(talk, 'Title: ', (typed) => unless(findTitleProblem(readTitle(typed)), readTitle(typed)))
}

function askSlug(title: string, { taken }: KnownContent, talk: Talk): Promise<string> {
  talk.say('\nAddress: people send it to each other, so it stays, even if the title changes. A few short words.')
  const proposal = proposeSlug(title, taken) ?? ''
  return askUntil(talk, proposal ? `Address [${proposal}]: ` : 'Address, such as what-it-costs: ', (typed) => {
    const slug = (typed || proposal).replace(/^\//, '').replace(/\.md$/, '')
    return unless(findSlugProblem(slug, taken), slug)
  })
}

function askMessage(talk: Talk): Promise<string> {
  talk.say('\nMain message: a tired reader may read one sentence. This one starts the summary and the key points.')
  return askUntil(talk, 'Main message, in one sentence [I write it later]: ', (typed) =>
    unless(findMessageProblem(readMessage(typed)), readMessage(typed)),
  )
}

function askAudience(talk: Talk): Promise<ArticleDraft['audience']> {
  const lines = Object.entries(audiences).map(([name, who], at) => `  ${at + 1}  ${name.padEnd(10)} ${who}`)
  talk.say(`\nReader: whom you speak to. The page says so at its top.\n${lines.join('\n')}`)
  return askUntil(talk, 'Reader, one or several [1]: ', (typed) => readAudience(typed || '1'))
}

function askTopic({ topics }: KnownContent, talk: Talk): Promise<string> {
  const lines = topics.map(({ title }, at) => `  ${at + 1}  ${title}`)
  talk.say(`\nTopic: where readers find the page in the list of all topics.\n${lines.join('\n')}`)
  return askUntil(talk, 'Topic [1]: ', (typed) => readTopic(typed || '1', topics))
}

async function askSources({ sources }: KnownContent, talk: Talk): Promise<string[]> {
  talk.say(
    '\nSources: readers see where each statement comes from. Type an id or words of a title, one source at a time.',
  )
  const chosen = new Set<string>()
  for (;;) {
    const typed = (await talk.ask(`Source [${chosen.size > 0 ? 'no more' : 'none yet'}]: `)).trim()
    if (!typed) return [...chosen]
    const found = findSources(typed, sources)
    if ('sentence' in found) talk.say(found.sentence)
    const source = 'source' in found ? found.source : 'choices' in found ? await choose(found.choices, talk) : undefined
    if (!source) continue
    chosen.add(source.id)
    talk.say(`  ${formatSource(source)}`)
  }
}

function choose<Source extends KnownContent['sources'][number]>(
  choices: Source[],
  talk: Talk,
): Promise<Source | undefined> {
  talk.say(choices.map((source, at) => `  ${at + 1}  ${formatSource(source)}`).join('\n'))
  return askUntil(talk, 'Which one [none of them]: ', (typed) => {
    const source = choices[Number(typed) - 1] ?? choices.find(({ id }) => id === typed)
    return typed && !source ? { sentence: `Type a number from 1 to ${choices.length}.` } : { value: source }
  })
}
