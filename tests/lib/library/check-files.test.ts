import { describe, expect, it } from 'vitest'
import { checkFiles } from '@/lib/library/check-files'
import { allCases } from '../content/broken/all-cases'
import { breakFiles } from '../content/broken/broken-case'
import {
  articlePath,
  buildFrom,
  type Contents,
  goodArticle,
  goodFiles,
  goodImages,
  problemsOf,
  replaceIn,
  toContentFiles,
  withText,
} from '../small-library'

const check = (contents: Contents, path: string) => {
  const input = { files: toContentFiles(contents), images: goodImages, today: '2026-12-01' }
  return checkFiles(input, new Set([path])).filter((file) => file.path === path)
}

describe('a file that is checked alone has the problems that it has among all', () => {
  const inPages = allCases.filter(({ file = articlePath }) => file.endsWith('.md'))

  it.each(inPages)('$fault', (broken) => {
    const { file = articlePath } = broken
    const contents = breakFiles(broken)
    const among = buildFrom(contents).files.filter(({ path }) => path === file)
    expect(problemsOf(check(contents, file))).toEqual(problemsOf(among))
  })
})

describe('links to the other files are known', () => {
  const other = 'content/articles/other.md'
  const others = (body: string) => ({ ...goodFiles, [other]: goodArticle.replace('## How many hours? {#hours}', body) })

  it.each([
    ['to a section', '## How many hours? {#hours}', '/other#hours'],
    ['to a section below it', '## How? {#how}\n\n### How many hours? {#hours}', '/other#hours'],
    ['to a section on a page of its own', '## How many hours? {#hours}', '/other/hours'],
    [
      'to a section of a file with a block that is not closed',
      ':::note\n\n## How many hours? {#hours}',
      '/other#hours',
    ],
  ])('%s', (_, body, href) => {
    const contents = withText(`See [the hours](${href}).`, others(body))
    expect(problemsOf(check(contents, articlePath))).toEqual([])
  })

  it('and one that leads nowhere is reported, with the one that was meant', () => {
    const contents = withText('See [the hours](/other#ours).', others('## How many hours? {#hours}'))
    expect(problemsOf(check(contents, articlePath)).map(({ rule, mend }) => [rule, mend])).toEqual([
      ['link-target', 'Did you mean /other#hours?'],
    ])
  })

  it('and so are their titles', () => {
    const contents = withText('See [here](/other#hours).', others('## How many hours? {#hours}'))
    expect(problemsOf(check(contents, articlePath)).map(({ mend }) => mend)).toEqual(
      problemsOf(buildFrom(contents).files.filter(({ path }) => path === articlePath)).map(({ mend }) => mend),
    )
  })

  it('and nobody links to a draft', () => {
    const draft = replaceIn(other, 'reviewed:', 'draft: true\nreviewed:', others('## How many hours? {#hours}'))
    expect(problemsOf(check(withText('See [the costs](/other).', draft), articlePath))).toMatchObject([
      { rule: 'link-target' },
    ])
  })
})

it('the text of other files is not read', () => {
  const contents = {
    ...goodFiles,
    'content/articles/other.md': goodArticle.replace('Ask the program', '<b>Ask</b> [x](/y)'),
  }
  const input = { files: toContentFiles(contents), images: goodImages, today: '2026-12-01' }
  const rules = problemsOf(checkFiles(input, new Set([articlePath]))).map(({ rule }) => rule)
  expect(rules).not.toContain('raw-html')
})
