import { describe, expect, it } from 'vitest'
import { chooseFiles } from '@/lib/problems/command/chosen-files'

const [cost, hours, help, facts] = [
  'content/articles/cost.md',
  'content/articles/how-long-it-lasts.md',
  'content/pages/help-now.md',
  'content/facts.yaml',
]
const known = [cost, hours, help, facts]
const choose = (typed: string[], from = '/site', root = '/site') => chooseFiles(typed, known, { root, from })

describe('a file can be named', () => {
  it.each([
    ['content/articles/cost.md', [cost]],
    ['./content/articles/cost.md', [cost]],
    ['content\\articles\\cost.md', [cost]],
    ['/site/content/articles/cost.md', [cost]],
    ['articles/cost', [cost]],
    ['cost.md', [cost]],
    ['cost', [cost]],
    ['Cost.MD', [cost]],
    ['/cost', [cost]],
    ['facts', [facts]],
    ['content/articles', [cost, hours]],
    ['content/articles/', [cost, hours]],
    ['articles/../pages', [help]],
    ['articles', [cost, hours]],
    ['.', known],
    ['./', known],
    ['content', known],
    ['/site', known],
  ])('%j', (typed, paths) => {
    expect(choose([typed])).toEqual({ paths })
  })

  it('from the folder in which someone stands', () => {
    expect(choose(['cost.md'], '/site/content/articles')).toEqual({ paths: [cost] })
    expect(choose(['../facts.yaml'], '/site/content/articles')).toEqual({ paths: [facts] })
    expect(choose(['.'], '/site/content/pages')).toEqual({ paths: [help] })
  })

  it('on Windows', () => {
    const paths = [cost]
    expect(choose(['C:\\site\\content\\articles\\cost.md'], 'C:\\site', 'C:\\site')).toEqual({ paths })
    expect(choose(['c:\\site\\content\\articles\\cost.md'], 'C:\\site', 'C:\\site')).toEqual({ paths })
    expect(choose(['.\\cost.md'], 'C:\\site\\content\\articles', 'C:\\site')).toEqual({ paths })
  })

  it('with others, each counts once, in the order of the site', () => {
    expect(choose(['facts', 'cost', 'cost.md'])).toEqual({ paths: [cost, facts] })
  })
})

describe('a name that is not known', () => {
  it.each([
    ['cots', 'There is no "cots" among the files of content/. Did you mean content/articles/cost.md?'],
    [
      'content/articles/cots.md',
      'There is no "content/articles/cots.md" among the files of content/. Did you mean content/articles/cost.md?',
    ],
    [
      'how-long',
      'There is no "how-long" among the files of content/. Did you mean content/articles/how-long-it-lasts.md?',
    ],
    ['lib', 'There is no "lib" among the files of content/. Without a name, the check looks at all of them.'],
    ['/', 'There is no "/" among the files of content/. Without a name, the check looks at all of them.'],
    [
      '/other/cost.md',
      'There is no "/other/cost.md" among the files of content/. Did you mean content/articles/cost.md?',
    ],
  ])('%j is explained', (typed, sentence) => {
    expect(choose(['facts', typed])).toEqual({ sentence })
  })
})
