import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readContentFiles } from '@/lib/content/files'
import { makeFolder } from '../temporary-folder'

const pathsIn = (root: string) => {
  const { articles, pages, tables } = readContentFiles(root)
  return [articles, pages, tables].map((files) => files.map((file) => file.path))
}

it('the files of content/ are read in one order, with the paths that an editor sees', () => {
  const root = makeFolder({
    'content/articles/b.md': 'B',
    'content/articles/a.md': 'A',
    'content/articles/.DS_Store': 'x',
    'content/articles/drafts/c.md': 'C',
    'content/pages/help-now.md': 'H',
    'content/facts.yaml': 'x',
    'content/README.md': 'x',
  })
  expect(pathsIn(root)).toEqual([
    ['content/articles/a.md', 'content/articles/b.md'],
    ['content/pages/help-now.md'],
    ['content/facts.yaml'],
  ])
  expect(String(readContentFiles(root).articles[0])).toBe('A')
})

it('folders and links among the articles and pages are named, since nothing in them is read', () => {
  const root = makeFolder({
    'content/articles/drafts/c.md': 'C',
    'content/articles/.git/x': 'x',
    'content/pages/a.md': 'A',
  })
  symlinkSync('a.md', join(root, 'content/pages/b.md'))
  expect(readContentFiles(root).skipped.map(({ file, kind }) => [file.path, kind])).toEqual([
    ['content/articles/drafts', 'folder'],
    ['content/pages/b.md', 'link'],
  ])
})

it('a folder that is missing is empty', () => {
  expect(pathsIn(makeFolder({}))).toEqual([[], [], []])
})
