import { pairOf } from './article-names.ts'
import { subjects } from './vocabulary.ts'
import { createWriter } from './writer.ts'

/** What an article can point to: the names of all articles, and how many rows each table has. */
export type Targets = { slugs: string[]; facts: number; sources: number; terms: number }

/** The text of the article with this number: as long as those of the site, with figures, sources, cards and links. */
export function generateArticle(at: number, { slugs, facts, sources, terms }: Targets): string {
  const [first, second] = pairOf(at)
  const writer = createWriter(at + 1)
  const fact = at % facts
  const proof = `[@source-${fact % sources}]`
  const linkTo = (words: string) =>
    `[${words}](/${slugs[writer.upTo(slugs.length)]}#${sectionIds[writer.upTo(sectionIds.length)]})`
  const paragraph = () => writer.sentences(4)
  return `---
title: How do ${first} and ${second} fit together?
summary: >-
  ${writer.sentences(3)}
topic: during
audience: [self, family]
keyPoints:
  - { text: "${writer.sentence()}", section: start }
  - { text: "${writer.sentence()}", section: week }
  - { text: "${writer.sentence()}", section: home }
reviewed: 2026-11-23
nextReview: 2027-11-23
changes: [{ date: 2026-11-23, what: First published. }]
---

:::call-now{title="Call 911 now if someone:"}
- will not wake up, or is not breathing well
- has a seizure

Not waking? Give naloxone and stay: [overdose steps](/help-now#overdose).
:::

## What happens to ${first} at the start? {#start}

It often takes {{fact-${fact}}}, programs say.${proof} ${paragraph()}

${paragraph()} See ${linkTo(`${second} and the plan`)}.

### Who asks about ${first}? {#asked}

${paragraph()}

- ${writer.sentence()}
- ${writer.sentence()}
- ${writer.sentence()}

## What does a week look like? {#week}

${paragraph()}${proof}

:::steps
1. ${writer.sentence()}
2. ${writer.sentence()}
3. ${writer.sentence()}
:::

${paragraph()} The words **${first}** and *${second}* come up again in ${linkTo('another text')}.

## What can I do at home? {#home}

${paragraph()}

:::do
- ${writer.sentence()}
- ${writer.sentence()}
:::

${paragraph()} People also say term-${at % terms}.

| Who | What they do |
| --- | --- |
${subjects
  .slice(0, 5)
  .map((who) => `| ${who} | ${writer.phrase()} |`)
  .join('\n')}

## What should I ask? {#ask}

${paragraph()}

:::questions
- ${writer.question()}
- ${writer.question()}
- ${writer.question()}
:::

${Array.from({ length: 10 }, paragraph).join('\n\n')}
`
}

/** Four ids and addresses that are mistyped. */
export function generateSlips(at: number, slug: string): string {
  return `
It takes {{facd-${at}}}.[@sourc-${at}] See [more about the week](/${slug}#weak-${at}), and [the start](/sleeb-and-rids-${at}).
`
}

const sectionIds = ['start', 'asked', 'week', 'home', 'ask']
