import { describe, expect, it } from 'vitest'
import { listUnreadable, rememberTexts, replaceUnreadable } from '@/lib/library/preview/last-readable'
import { articlePath, type Contents, goodFiles, replaceIn, toContentFiles } from '../../small-library'
import { readAgain } from './read-again'

const brokenArticle = replaceIn(articlePath, 'title: How', 'title: IOP: how')
const brokenFacts = { ...goodFiles, 'content/facts.yaml': 'facts: [' }
const { 'content/facts.yaml': _facts, ...withoutFacts } = goodFiles
const parsed = (contents: Contents) => readAgain(contents).parsed

describe('a file is unreadable', () => {
  it.each([
    ['whose fields have a mistake', brokenArticle, [articlePath]],
    ['whose bytes are no text', { ...goodFiles, [articlePath]: new Uint8Array([0xff, 0xfe]) }, [articlePath]],
    ['that is a table with a mistake', brokenFacts, ['content/facts.yaml']],
    ['that is a table and missing', withoutFacts, ['content/facts.yaml']],
  ])('%s', (_name, contents, paths) => {
    expect(listUnreadable(parsed(contents))).toEqual(paths)
  })

  it('but not for a mistake in its text', () => {
    expect(listUnreadable(parsed(replaceIn(articlePath, '{#hours}', '')))).toEqual([])
  })
})

describe('the last text that could be read', () => {
  const texts = rememberTexts(parsed(goodFiles), new Map())

  it('is kept while the file is broken, and forgotten with the file', () => {
    expect(rememberTexts(parsed(brokenArticle), texts).get(articlePath)).toBe(goodFiles[articlePath])
    const { [articlePath]: _article, ...others } = goodFiles
    expect(rememberTexts(parsed(others), texts).has(articlePath)).toBe(false)
    expect(rememberTexts(parsed(brokenArticle), new Map()).has(articlePath)).toBe(false)
  })

  it('stands in for the broken one, in the order of the folder', () => {
    const contents = { ...brokenArticle, 'content/articles/zoo.md': 'Ask.' }
    const { articles } = replaceUnreadable(toContentFiles(contents), [articlePath], texts)
    expect(articles.map((file) => [file.path, String(file)])).toEqual([
      [articlePath, goodFiles[articlePath]],
      ['content/articles/zoo.md', 'Ask.'],
    ])
  })

  it('stands in for a table that was taken away, too, since all pages need it', () => {
    const remembered = rememberTexts(parsed(withoutFacts), texts)
    const { tables } = replaceUnreadable(toContentFiles(withoutFacts), ['content/facts.yaml'], remembered)
    expect(tables.find(({ stem }) => stem === 'facts')?.value).toBe(goodFiles['content/facts.yaml'])
  })

  it('leaves a file alone that never could be read', () => {
    const { articles } = replaceUnreadable(toContentFiles(brokenArticle), [articlePath], new Map())
    expect(articles.map(String)).toEqual([brokenArticle[articlePath]])
  })
})
