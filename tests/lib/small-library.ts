import { VFile } from 'vfile'
import type { ContentFiles } from '@/lib/content/files'
import type { ImageSizes } from '@/lib/content/markdown/images'
import { buildLibrary } from '@/lib/library/build-library'
import type { Problem } from '@/lib/problems/problem'

/** Path → what the file holds. */
export type Contents = Record<string, string | Uint8Array>

/** A problem as an editor sees it. `at` is file, line and column. */
export type SeenProblem = { at: string; rule: string; reason: string; why: string; mend: string }

export const articlePath = 'content/articles/how-long.md'

export const goodArticle = `---
title: How long does it last?
summary: Most people spend six to twelve weeks in the first phase of a program. Then they go on with fewer hours for as long as they need.
topic: during
audience: [self, family]
keyPoints:
  - { text: "It often lasts {{phase}}.", section: length }
  - { text: The hours go down in steps., section: hours }
  - { text: Your needs set the length., section: length }
reviewed: 2026-11-23
nextReview: 2027-11-23
changes: [{ date: 2026-11-23, what: First published. }]
---

## How long is typical? {#length}

It often lasts {{phase}}.[@tip-47]

## How many hours? {#hours}

Ask the program.
`

/** The good article, or another one like it, with a title and a summary of its own: a site has each only once. */
export function withTitle(title: string, article = goodArticle): string {
  return article
    .replace('title: How long does it last?', `title: ${title}`)
    .replace('for as long as they need.', `for as long as they need. ${title}`)
}

export const goodPage = `---
title: Get help now
summary: In danger, call 911. For thoughts of suicide or any other crisis, call or text 988. It is free, by day and by night.
reviewed: 2026-11-23
nextReview: 2027-11-23
changes: [{ date: 2026-11-23, what: First published. }]
---

## Who can help me? {#lines}

[Call 988](tel:988).

Help comes in many forms, such as naloxone.[@asam]
`

const facts = `about:
  phase-length: How long the first phase lasts
facts:
  - id: phase
    value: 6 to 12 weeks
    about: phase-length
    sources: [tip-47]
    checked: 2026-11-23
`

const sources = `- id: tip-47
  title: "Intensive outpatient treatment (TIP 47)"
  publisher: SAMHSA
  kind: guideline
  year: 2006
  url: https://example.gov/tip-47
  stillHolds: We know of no newer guide.
- id: asam
  title: The criteria
  publisher: ASAM
  kind: guideline
  year: 2023
  url: https://example.org/criteria
`

const glossary = `- id: naloxone
  term: Naloxone
  meaning: A spray that can reverse an overdose.
  words: [naloxone]
`

const site = `name: IOP Guide
title: Programs in plain words
summary: What a program is.
description: Plain facts about programs.
operator: ""
contact: ""
topics:
  - { id: starting, title: Before you start }
  - { id: during, title: During treatment }
mostAsked:
  - { question: How long?, address: /how-long#length }
doors:
  - { title: I need help, text: Whom to call., address: /help-now }
`

/** A small site without a problem. */
export const goodFiles: Contents = {
  [articlePath]: goodArticle,
  'content/pages/help-now.md': goodPage,
  'content/facts.yaml': facts,
  'content/sources.yaml': sources,
  'content/glossary.yaml': glossary,
  'content/site.yaml': site,
  'content/moved.yaml': '{}\n',
}

export const goodImages: ImageSizes = new Map([
  ['/images/how-long/week.png', { bytes: 20_000, width: 640, height: 360 }],
])

/** Builds a library from texts, on the first of December 2026 unless another day is given. */
export function buildFrom(contents: Contents, { today = '2026-12-01', images = goodImages } = {}) {
  return buildLibrary({ files: toContentFiles(contents), images, today })
}

export function toContentFiles(contents: Contents): ContentFiles {
  const files = Object.entries(contents).map(([path, value]) => new VFile({ path, value }))
  const within = (folder: string) => files.filter((file) => file.dirname === folder)
  const fileAt = (path: string) => files.find((file) => file.path === path) ?? new VFile({ path })
  const hasLedger = files.some((file) => file.path === 'content/addresses.tsv')
  return {
    articles: within('content/articles'),
    pages: within('content/pages'),
    tables: within('content').filter((file) => file.extname === '.yaml'),
    skipped: [],
    ...(hasLedger && {
      ledger: {
        ledger: fileAt('content/addresses.tsv'),
        checksum: fileAt('content/addresses.sha256'),
        words: fileAt('content/published-words.tsv'),
      },
    }),
  }
}

/** The good files with one text replaced by another, which has to be there exactly once. */
export function replaceIn(path: string, from: string, to: string, contents = goodFiles): Contents {
  const parts = String(contents[path]).split(from)
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${path}`)
  return { ...contents, [path]: parts.join(to) }
}

/** The good files with a text in the second section of the article: it starts on line 21. */
export function withText(text: string, contents = goodFiles): Contents {
  return replaceIn(articlePath, 'Ask the program.', text, contents)
}

/** Every problem of every file, in the order in which they are printed. */
export function problemsOf(files: VFile[]): SeenProblem[] {
  return files.flatMap((file) =>
    file.messages.map((message) => {
      const { line, column, ruleId, reason, why, note } = message as Problem
      return { at: `${file.path}:${line}:${column}`, rule: `${ruleId}`, reason, why, mend: `${note}` }
    }),
  )
}
