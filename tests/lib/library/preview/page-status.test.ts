import { describe, expect, it } from 'vitest'
import { findPageStatus } from '@/lib/library/preview/page-status'
import { buildPreview } from '@/lib/library/preview/preview'
import { groupByFile } from '@/lib/library/preview/problems-by-file'
import type { ListedProblem } from '@/lib/problems/problem-list'
import { articlePath, goodArticle, goodFiles } from '../../small-library'
import { readAgain } from './read-again'

const root = '/home/ada/site'
const draft = goodArticle.replace('topic: during', 'topic: during\ndraft: true')
const broken = goodArticle.replace('title: How', 'title: IOP: how')
const { parsed } = readAgain({
  ...goodFiles,
  'content/articles/cost.md': draft,
  'content/articles/new.md': broken,
})
const preview = buildPreview(parsed, parsed)

const found = (file: string, severity: ListedProblem['severity'] = 'error'): ListedProblem => ({
  ...{ file, line: 2, column: 1, rule: 'yaml', severity, source: 'title: IOP: how', isFixable: false },
  ...{ reason: 'There is a colon.', why: 'It ends the field.', mend: 'Write it in quotes.' },
})
const statusOf = (path: string, problems: ListedProblem[]) => {
  const status = findPageStatus(path, preview, problems, root)
  return { ...status, problems: status.problems.map(({ file }) => file) }
}
const fine = { isDraft: false, shown: 'now', problems: [], elsewhere: 0 }

describe('a page is told', () => {
  it('nothing when all is well', () => {
    expect(statusOf('/how-long', [])).toEqual(fine)
  })

  it.each([
    ['of an article', '/how-long', articlePath],
    ['of its section', '/how-long/hours', articlePath],
    ['of a page', '/help-now', 'content/pages/help-now.md'],
    ['of the home page', '/', 'content/site.yaml'],
    ['of all figures', '/facts', 'content/facts.yaml'],
    ['of all topics', '/a-z', 'content/glossary.yaml'],
  ])(
    'the problems of the file that it is made from, and how many the others have: the page %s',
    (_name, path, file) => {
      const problems = [found(file), found('content/moved.yaml'), found('content/moved.yaml')]
      expect(statusOf(path, problems)).toEqual({ ...fine, problems: [file], elsewhere: 2 })
    },
  )

  it('nothing of an article whose address only begins alike', () => {
    expect(statusOf('/how-longer', [found(articlePath)])).toEqual({ ...fine, elsewhere: 1 })
  })

  it('that it is a draft, on its sections as well', () => {
    expect(statusOf('/cost/hours', [])).toEqual({ ...fine, isDraft: true })
  })

  it('that nothing of it can be shown', () => {
    expect(statusOf('/new', [])).toEqual({ ...fine, shown: 'none' })
  })
})

it('files are listed with their problems, in the order in which they come, and articles with their pages', () => {
  const problems = [found('content/facts.yaml'), found(articlePath), found('content/facts.yaml', 'warning')]
  const files = groupByFile(problems, preview, root)
  expect(files.map(({ file, page, problems: own }) => [file, page, own.map(({ severity }) => severity)])).toEqual([
    ['content/facts.yaml', undefined, ['error', 'warning']],
    [articlePath, { path: '/how-long', title: 'How long does it last?' }, ['error']],
  ])
})
