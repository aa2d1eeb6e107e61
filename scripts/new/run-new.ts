import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readArticleTemplate, readContentFiles } from '../../lib/content/files.ts'
import { getToday } from '../../lib/delivery/today.ts'
import type { Answer } from '../../lib/drafting/answers.ts'
import type { ArticleDraft } from '../../lib/drafting/article-draft.ts'
import { completeDraft, type DraftSoFar, readGiven } from '../../lib/drafting/complete-draft.ts'
import { fillTemplate } from '../../lib/drafting/fill-template.ts'
import { interview } from '../../lib/drafting/interview.ts'
import { collectKnown, type KnownContent } from '../../lib/drafting/known-content.ts'
import { parseNewArguments } from '../../lib/drafting/new-arguments.ts'
import { newHelp } from '../../lib/drafting/new-help.ts'
import { formatNextSteps } from '../../lib/drafting/next-steps.ts'
import { createTalk, Ended, type Terminal } from './terminal.ts'

/** Does what was typed behind `npm run new --`, and answers with the exit code. Without a terminal, nothing is asked. */
export async function runNew(typed: string[], terminal: Terminal | undefined): Promise<number> {
  const given = parseNewArguments(typed)
  if (given.kind === 'mistake') return refuse(given.sentence)
  if (given.kind === 'help') return say(newHelp)
  const template = readArticleTemplate()
  if (template === undefined) {
    return refuse('content/article-template.md is missing. Bring it back from the last version of the site.')
  }
  const known = collectKnown(readContentFiles())
  const soFar = readGiven(given, known)
  if ('sentence' in soFar) return refuse(soFar.sentence)
  try {
    const draft = await finish(soFar.value, known, terminal)
    return 'sentence' in draft ? refuse(draft.sentence) : write(template, draft.value, known)
  } catch (error) {
    if (!(error instanceof Ended)) throw error
    console.log('\nNothing was written.')
    return 130
  }
}

async function finish(
  draft: DraftSoFar,
  known: KnownContent,
  terminal: Terminal | undefined,
): Promise<Answer<ArticleDraft>> {
  if (!terminal) return completeDraft(draft, known)
  const talk = createTalk(terminal)
  try {
    return { value: await interview(draft, known, talk) }
  } finally {
    talk.close()
  }
}

function write(template: string, draft: ArticleDraft, { facts }: KnownContent): number {
  const path = `content/articles/${draft.slug}.md`
  try {
    mkdirSync(dirname(path), { recursive: true })
    // Never over a file that is there, even if it came a moment ago.
    writeFileSync(path, fillTemplate(template, draft, facts, getToday()), { flag: 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return refuse(`${path} is there already, and was left as it is. Choose another address.`)
    return refuse(`${path} could not be written: the system says ${code}. Nothing was changed.`)
  }
  return say(formatNextSteps(path, draft, process.env.PORT || '3000'))
}

function say(text: string): number {
  console.log(text)
  return 0
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 2
}
