import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readArticleTemplate, readContentFiles } from '@/lib/content/files'
import { getImageSizes } from '@/lib/delivery/image-sizes'
import type { ArticleDraft } from '@/lib/drafting/article-draft'
import { fillTemplate } from '@/lib/drafting/fill-template'
import { collectKnown } from '@/lib/drafting/known-content'
import { buildLibrary } from '@/lib/library/build-library'
import { listProblems } from '@/lib/problems/problem-list'

const today = '2026-12-01'
const files = readContentFiles()
const { facts, topics, sources } = collectKnown(files)
const template = readArticleTemplate() ?? ''
const draft: ArticleDraft = {
  title: 'What does it cost?',
  slug: 'what-it-costs',
  message: '',
  audience: ['self'],
  topic: topics[0]?.id ?? '',
  sources: [],
}

const fill = (changed: Partial<ArticleDraft> = {}, day = today) =>
  fillTemplate(template, { ...draft, ...changed }, facts, day)

/** What the check says of an article among those of the site, in the order in which it stands there. */
function problemsOf(text: string) {
  const article = new VFile({ path: 'content/articles/what-it-costs.md', value: text })
  const articles = [...readContentFiles().articles, article]
  const library = buildLibrary({ files: { ...readContentFiles(), articles }, images: getImageSizes(), today })
  return listProblems(library.files).filter(({ file }) => file === article.path)
}

describe('a new article', () => {
  it('is a draft of which the check names what is still to write, and nothing else', () => {
    const problems = problemsOf(fill())
    expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
      Array.from({ length: 15 }, () => 'placeholder notice'),
    )
    expect(problems.filter(({ reason }) => reason.includes('is that of the template'))).toHaveLength(2)
  })

  it('cannot be published as it is', () => {
    const problems = problemsOf(fill().replace('draft: true\n', ''))
    expect(new Set(problems.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(new Set(['placeholder error']))
  })

  it.each([
    ['with a colon', 'IOP: what does it cost?'],
    ['with quotation marks', 'What is "clean" time, and isn\'t it over?'],
    ['with signs of YAML', '@home & more * #1'],
    ['with an emoji', 'What does it cost? 🫶'],
    ['in another script', 'Сколько это стоит?'],
  ])('has a title %s that reads back', (_, title) => {
    expect(problemsOf(fill({ title })).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(buildTitle(fill({ title }))).toBe(title)
  })

  it('starts its summary and its key points with the main message', () => {
    const text = fill({ message: 'Most plans pay, and "ask" helps.' })
    expect(text).toContain(`summary: 'Most plans pay, and "ask" helps. (Write: in one or two more sentences`)
    expect(text).toContain(`  - text: 'Most plans pay, and "ask" helps.'\n    section: to-write-1`)
    const longest = `${'Care '.repeat(25).trim()}.`
    for (const message of ['Ask.', longest])
      expect(problemsOf(fill({ message })).filter(({ rule }) => rule === 'summary-length')).toEqual([])
  })

  it('cites each source, with the figures that it is the source of', () => {
    const text = fill({ sources: sources.map(({ id }) => id) })
    expect(text.match(/\(Write: what the source says[^)]*\)\[@/g)).toHaveLength(sources.length)
    expect(problemsOf(text).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('is to be looked at again a year later', () => {
    expect(fill()).toContain('reviewed: 2026-12-01\nnextReview: 2027-12-01\nchanges:\n  - date: 2026-12-01\n')
    expect(fill({}, '2028-02-29')).toContain('nextReview: 2029-02-28\n')
  })
})

it('the template names every field that is filled in', () => {
  const fields = fill({ message: 'Ask.' }).split('---')[1] ?? ''
  expect(fields.match(/\(Write: [^)]*/g)).toEqual([
    expect.stringMatching(/^\(Write: in one or two more sentences/),
    '(Write: what the second section says, as one sentence',
  ])
})

function buildTitle(text: string): string | undefined {
  const article = new VFile({ path: 'content/articles/what-it-costs.md', value: text.replace('draft: true\n', '') })
  return /^title: (?:"(.*)"|'(.*)')$/m.exec(String(article))?.slice(1).find(Boolean)?.replaceAll("''", "'")
}
