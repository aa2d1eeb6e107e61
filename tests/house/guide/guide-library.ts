import {
  buildFrom,
  type Contents,
  goodArticle,
  goodFiles,
  problemsOf,
  replaceIn,
  withText,
} from '../../lib/small-library'
import type { GuideCode } from './read-guide'

/** The tables that an example of the guide may add to. */
export const tableNames = ['facts', 'sources', 'glossary', 'site', 'moved'] as const

/** One of the tables. */
export type TableName = (typeof tableNames)[number]

/** The small library with all that the guide tells an editor to add: facts, sources and words, and an image. */
export function buildGuideLibrary(codes: GuideCode[]): Contents {
  const added = codes.reduce((contents, { is, text }) => {
    const table = tableNames.find((name) => name !== 'moved' && is === `yaml ${name}`)
    return table ? addToTable(table, text, contents) : contents
  }, goodFiles)
  return replaceIn(helpPath, '[Call 988](tel:988).', `[Call 988](tel:988).${moreHelp}`, added)
}

const helpPath = 'content/pages/help-now.md'

/** What the guide links to, and a use of what it adds: nothing stands in a table that no page uses. */
const moreHelp = `

## What if someone took too much? {#overdose}

[Call 911](tel:911).

## How do I get there? {#rides}

Ask for paratransit {{ride-notice}} ahead.[@example-rides]`

/** A table with the entries of an example put where the guide says. */
export function addToTable(table: TableName, text: string, contents: Contents): Contents {
  const path = `content/${table}.yaml`
  const before = String(contents[path])
  if (table === 'moved') return { ...contents, [path]: `${before.replace('{}\n', '')}${text}\n` }
  if (table !== 'facts') return { ...contents, [path]: `${before}${text}\n` }
  const [, about = '', facts = ''] = /^about:\n(.*?)\nfacts:\n(.*)$/s.exec(text) ?? []
  return { ...contents, [path]: `${before.replace('\nfacts:', `\n${about.trimEnd()}\nfacts:`)}${facts}\n` }
}

const images = new Map([['/images/getting-there/bus-stop.png', { bytes: 20_000, width: 640, height: 360 }]])

/** The problems of a text as the second section of an article. */
export function checkSection(text: string, contents: Contents) {
  return problemsOf(buildFrom(withText(text, contents), { images }).files)
}

/** An article at each of these addresses, with a section for the id. Its second section says "Ask the program." on line 21. */
export function withTargets(addresses: string[], contents: Contents): Contents {
  const articles = addresses.map((address) => {
    const [slug = '', id = 'more'] = address.slice(1).split('#')
    const text = goodArticle
      .replace('How long does it last?', `What is ${slug}?`)
      .replace('summary: ', `summary: This is about ${slug}. `)
      .replace('{#hours}', `{#${id}}`)
      .replace('section: hours', `section: ${id}`)
    return [`content/articles/${slug}.md`, text]
  })
  return { ...contents, ...Object.fromEntries(articles) }
}
