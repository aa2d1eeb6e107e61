import { nameOf } from './article-names.ts'
import { generateArticle, generateSlips, type Targets } from './generate-article.ts'
import { generateFacts, generateGlossary, generateSources } from './generate-tables.ts'

/**
 * Path → text of every file of a made-up site, such as `content/articles/sleep-and-rides.md`. Its tables grow with it.
 * The same number gives the same texts.
 *
 * @param hasSlips if each article has four ids and addresses that are mistyped
 */
export function generateContent(articles: number, hasSlips = false): Map<string, string> {
  const slugs = Array.from({ length: articles }, (_, at) => nameOf(at))
  const rows = (share: number) => Math.max(20, Math.ceil(articles * share))
  const targets: Targets = { slugs, facts: rows(1), sources: rows(1 / 2), terms: rows(1 / 5) }
  const slips = (at: number) => (hasSlips ? generateSlips(at, nameOf(at)) : '')
  return new Map([
    ...slugs.map((slug, at): [string, string] => [
      `content/articles/${slug}.md`,
      generateArticle(at, targets) + slips(at),
    ]),
    ['content/pages/help-now.md', helpPage],
    ['content/facts.yaml', generateFacts(targets.facts, targets.sources)],
    ['content/sources.yaml', generateSources(targets.sources)],
    ['content/glossary.yaml', generateGlossary(targets.terms)],
    ['content/site.yaml', generateSite(slugs)],
    ['content/moved.yaml', '{}\n'],
  ])
}

const helpPage = `---
title: Get help now
summary: In danger, call 911. For thoughts of suicide or any other crisis, call or text 988. It is free, by day and by night.
reviewed: 2026-11-23
nextReview: 2027-11-23
changes: [{ date: 2026-11-23, what: First published. }]
---

## Who can help me? {#lines}

[Call 988](tel:988).

## What are the overdose steps? {#overdose}

Call [911](tel:911).
`

function generateSite(slugs: string[]): string {
  return `name: A made-up site
title: Programs in plain words
summary: What a program is.
description: Plain facts about programs.
operator: ""
contact: ""
topics:
  - { id: starting, title: Before you start }
  - { id: during, title: During treatment }
mostAsked:
  - { question: How does it start?, address: "/${slugs[0]}#start" }
doors:
  - { title: I need help, text: Whom to call., address: /help-now }
`
}
