import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { buildLibrary } from '@/lib/library/build-library'
import {
  buildFrom,
  type Contents,
  goodArticle,
  goodFiles,
  goodImages,
  problemsOf,
  toContentFiles,
} from '../small-library'

const problemsIn = (contents: Contents) =>
  problemsOf(buildFrom(contents).files).map(({ at, rule, mend }) => [at.replace('content/articles/', ''), rule, mend])
const helpPath = 'content/pages/help-now.md'

describe('file names', () => {
  it.each([
    ['What it Costs.md', 'Rename it to what-it-costs.md.'],
    ['--.md', 'Rename it to a-few-words.md.'],
    ['cost.MD', 'Rename it to cost.md, or move it out of this folder.'],
    ['search.md', 'Choose another name for the file.'],
  ])('are addresses: %s', (name, mend) => {
    expect(problemsIn({ ...goodFiles, [`content/articles/${name}`]: goodArticle })).toEqual([
      [`${name}:1:1`, 'file-name', mend],
    ])
  })
})

describe('what is not read among the articles', () => {
  const whenSkipping = (path: string, kind: 'folder' | 'link') => {
    const files = { ...toContentFiles(goodFiles), skipped: [{ file: new VFile({ path }), kind }] }
    return problemsOf(buildLibrary({ files, images: goodImages, today: '2026-12-01' }).files)
  }

  it('is a problem, if it is a folder', () => {
    expect(whenSkipping('content/articles/drafts', 'folder')).toEqual([
      {
        at: 'content/articles/drafts:1:1',
        rule: 'file-skipped',
        reason: 'content/articles/drafts is a folder, and folders in content/articles are not read.',
        why: 'What it holds would not be on the site, and nobody would be told.',
        mend: 'Move its files up into content/articles. What is not ready yet has the line "draft: true" there.',
      },
    ])
  })

  it('is a problem, if it is a link', () => {
    expect(whenSkipping('content/pages/about.md', 'link')).toEqual([
      {
        at: 'content/pages/about.md:1:1',
        rule: 'file-skipped',
        reason: 'content/pages/about.md only points to another file, and such files are not read.',
        why: 'What it holds would not be on the site, and nobody would be told.',
        mend: 'Put the file itself into content/pages.',
      },
    ])
  })
})

it('the page for help has to be there, since every page links to it', () => {
  const { [helpPath]: _page, ...others } = goodFiles
  const problems = problemsOf(buildFrom(others).files).filter(({ rule }) => !rule.endsWith('-unused'))
  expect(problems).toEqual([
    {
      at: 'content/site.yaml:1:1',
      rule: 'page-missing',
      reason: 'The page content/pages/help-now.md is missing.',
      why: 'Every page links to it, so that a reader in danger finds whom to call.',
      mend: 'Bring it back from the last version of the site.',
    },
  ])
})
