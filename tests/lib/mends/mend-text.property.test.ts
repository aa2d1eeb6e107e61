import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContentFiles } from '@/lib/content/files'
import { mendText } from '@/lib/mends/mend-text'
import { articlePath, buildFrom, goodArticle, goodFiles, problemsOf } from '../small-library'
import { context } from './mend-case'
import { mutatedArticle, mutateTable, randomText } from './random-text'

const text = fc.oneof(
  { weight: 3, arbitrary: mutatedArticle },
  randomText,
  randomText.map((body) => `---\ntitle: a\n---\n${body}`),
  fc.tuple(randomText, randomText).map(([fields, body]) => `---\n${fields}\n---\n${body}`),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const tableNames = ['facts', 'sources', 'glossary', 'site', 'moved']
const table = fc
  .constantFrom(...tableNames.map((name) => `content/${name}.yaml`))
  .chain((path) => mutateTable(String(goodFiles[path])).map((yaml) => ({ path, yaml })))

const withArticle = (article: string) => ({ ...goodFiles, [articlePath]: article })

/** Letters and digits, without those that nobody sees. */
function lettersOf(typed: string): string {
  return (
    typed
      .replace(/\p{DI}/gu, '')
      .match(/[\p{L}\p{N}]/gu)
      ?.join('') ?? ''
  )
}

/** The mended text without the ids that were added. */
function withoutNewIds({ text: mended, changes }: ReturnType<typeof mendText>): string {
  const ids = changes.flatMap(({ what }) => /^added (\{#.*\}) to the heading$/.exec(what)?.[1] ?? [])
  return ids.reduce((rest, id) => rest.replace(` ${id}`, ''), mended)
}

describe('whatever stands in a file', { timeout: 120_000 }, () => {
  it('no letter and no digit is changed, and what is mended is mended for good', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const mended = mendText(typed, context)
        expect(lettersOf(withoutNewIds(mended))).toBe(lettersOf(typed))
        expect(mendText(mended.text, context)).toEqual({ text: mended.text, changes: [] })
        expect(mended.changes.length > 0).toBe(mended.text !== typed)
      }),
      { numRuns: 200 },
    )
  })

  it('the same is true of the tables', () => {
    fc.assert(
      fc.property(table, ({ path, yaml }) => {
        const mended = mendText(yaml, { ...context, path })
        expect(lettersOf(mended.text)).toBe(lettersOf(yaml))
        expect(mendText(mended.text, { ...context, path })).toEqual({ text: mended.text, changes: [] })
      }),
      { numRuns: 120 },
    )
  })

  it('there are no more problems than before, where the fields could be read', () => {
    const isUnread = ({ rule, reason }: { rule: string; reason: string }) =>
      rule === 'yaml' || rule.startsWith('front-matter') || reason.startsWith('This file')
    fc.assert(
      fc.property(text, (typed) => {
        const before = problemsOf(buildFrom(withArticle(typed)).files)
        // One mistake in the fields hides what else is wrong with them.
        if (before.some(isUnread)) return
        const mended = mendText(typed, context)
        const after = problemsOf(buildFrom(withArticle(mended.text)).files)
        expect(after.length).toBeLessThanOrEqual(before.length)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a file in good order', () => {
  const { articles, pages, tables } = readContentFiles()

  it.each([...articles, ...pages, ...tables].map(({ path }) => path))('%s is left as it is, byte for byte', (path) => {
    const typed = readFileSync(path, 'utf8')
    expect(mendText(typed, { ...context, path, formerIds: new Set() })).toEqual({ text: typed, changes: [] })
  })

  /** What the site shows. Lines are where things stand in the file. */
  const pageOf = (article: string) => {
    const { library } = buildFrom(withArticle(article))
    return JSON.stringify(library, (key, value) => (key === 'line' || key === 'column' ? undefined : value))
  }

  it('shows the same when spaces that nobody sees are mended', { timeout: 120_000 }, () => {
    const spaces = fc.constantFrom(' ', '  ', '\n', '\n\n', ' \n', '\t\n', '\u00ad', '\u200b')
    const [, ...spots] = [...goodArticle.matchAll(/\n\n/g)].map(({ index }) => index)
    fc.assert(
      fc.property(fc.constantFrom(...spots), spaces, (at, space) => {
        const typed = goodArticle.slice(0, at) + space + goodArticle.slice(at)
        const mended = mendText(typed, context)
        expect(mended.text).toBe(goodArticle)
        expect(pageOf(mended.text)).toBe(pageOf(goodArticle))
      }),
      { numRuns: 40 },
    )
  })
})
