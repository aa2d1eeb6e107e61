import { describe, expect, it } from 'vitest'
import { buildPreview } from '@/lib/library/preview/preview'
import { articlePath, type Contents, goodArticle, goodFiles, replaceIn, withText } from '../../small-library'
import { readAgain } from './read-again'

const preview = (now: Contents, shown = now) => buildPreview(readAgain(now).parsed, readAgain(shown).parsed)
const page = { file: articlePath, path: '/how-long', title: 'How long does it last?', isDraft: false, shown: 'now' }
const brokenArticle = replaceIn(articlePath, 'title: How', 'title: IOP: how')

describe('shows someone who writes', () => {
  it('drafts, with their sections and figures', () => {
    const draft = goodArticle.replace('topic: during', 'topic: during\ndraft: true')
    const { library, pages } = preview({ ...goodFiles, 'content/articles/cost.md': draft })
    expect(library.articles.map(({ slug }) => slug)).toEqual(['how-long', 'cost'])
    expect(pages.filter(({ isDraft }) => isDraft).map(({ path }) => path)).toEqual(['/cost'])
    expect(library.figures[0]?.shownIn.map(({ href }) => href)).toContain('/cost#length')
  })

  it('an article with mistakes in its text', () => {
    const { library } = preview(withText('It lasts {{fase}}.[@nobody] [There](/nowhere).'))
    expect(JSON.stringify(library.articles[0]?.sections[1]?.blocks)).toContain('It lasts {{fase}}.')
  })

  it('the earlier text of an article whose fields have a mistake', () => {
    const { library, pages } = preview(brokenArticle, goodFiles)
    expect(library.articles.map(({ title }) => title)).toEqual(['How long does it last?'])
    expect(pages).toContainEqual({ ...page, shown: 'earlier' })
  })

  it('nothing of one that never could be read, but its address', () => {
    const { library, pages } = preview(brokenArticle)
    expect(library.articles).toEqual([])
    expect(pages).toContainEqual({ ...page, title: '/how-long', shown: 'none' })
  })

  it('pages without figures, sources and words while no table can be read', () => {
    const tables = ['facts', 'sources', 'glossary', 'site', 'moved'].map((name) => [`content/${name}.yaml`, 'a: ['])
    const { library } = preview({ ...goodFiles, ...Object.fromEntries(tables) })
    expect(library).toMatchObject({ figures: [], glossary: [], moved: {}, site: { name: '', topics: [] } })
    expect(library.articles[0]?.keyPoints[0]?.text).toBe('It often lasts {{phase}}.')
  })
})

describe('a section is placed', () => {
  const sectionsOf = (contents: Contents) =>
    preview(contents).library.articles[0]?.sections.map(({ id, path, place }) => ({ id, path, place }))
  const length = { id: 'length', path: '/how-long/length', place: '/how-long#length' }

  it('by the words of its heading while it has no id', () => {
    expect(sectionsOf(replaceIn(articlePath, ' {#hours}', ''))).toEqual([
      length,
      { id: 'many-hours', path: '/how-long/many-hours', place: '/how-long#many-hours' },
    ])
  })

  it('by a number while its id or its words are those of another', () => {
    expect(sectionsOf(replaceIn(articlePath, '{#hours}', '{#length}'))).toEqual([
      length,
      { id: 'length-2', path: '/how-long/length-2', place: '/how-long#length-2' },
    ])
  })

  it('by a name that means nothing if its words have no Latin letter', () => {
    expect(sectionsOf(replaceIn(articlePath, 'How many hours? {#hours}', 'كم ساعة؟'))?.[1]?.id).toBe('section')
  })

  it('within another one as well', () => {
    const sections = preview(withText('### Why?\n\nSo.\n\n### Why?\n\nSo.')).library.articles[0]?.sections[1]?.sections
    expect(sections?.map(({ place }) => place)).toEqual(['/how-long#why', '/how-long#why-2'])
  })
})
