import { describe, expect, it } from 'vitest'
import { publish } from '../../published-library'
import { articlePath, buildFrom, goodFiles, problemsOf } from '../../small-library'

import { cost, costPath, found, published, swapIn } from './two-articles'

describe('a page that was renamed brings its sections along', () => {
  const rename = (text: string, moved = '/how-long: /time\n') => {
    const { [articlePath]: _old, ...rest } = published
    const site = String(rest['content/site.yaml']).replace('/how-long#length', '/time#length')
    const files = { ...rest, 'content/articles/time.md': text, 'content/site.yaml': site, 'content/moved.yaml': moved }
    return problemsOf(buildFrom(files).files).map(({ at, rule }) => [at, rule])
  }

  it('and each keeps its id', () => {
    const swapped = swapIn(String(published[articlePath]), '{#length}', '{#hours}')
    expect(rename(swapped).filter(([, rule]) => rule === 'address-reused')).toEqual([
      ['content/articles/time.md:15:1', 'address-reused'],
      ['content/articles/time.md:19:1', 'address-reused'],
    ])
    expect(rename(String(published[articlePath])).filter(([, rule]) => rule !== 'address-new')).toEqual([])
  })

  it('but not onto a section that has the same id on a page that was there before', () => {
    const { [articlePath]: _old, ...rest } = publish({
      ...goodFiles,
      [costPath]: cost.replaceAll('insurance', 'hours').replace('Does hours pay?', 'Which hours are paid?'),
    })
    const site = String(rest['content/site.yaml']).replace('/how-long#length', '/what-it-costs#price')
    const files = { ...rest, 'content/site.yaml': site, 'content/moved.yaml': '/how-long: /what-it-costs\n' }
    const lost = problemsOf(buildFrom(files).files).filter(({ rule }) => rule === 'address-lost')
    expect(lost.map(({ reason }) => reason)).toEqual([
      'The section "How many hours?" (/how-long#hours) is not here any more, and nothing says where it went.',
      'The section "How long is typical?" (/how-long#length) is not here any more, and nothing says where it went.',
    ])
  })
})

it('a section that gets another id does not leave its old one to a new section', () => {
  const text = String(published[articlePath])
    .replace('{#hours}', '{#weekly-hours}')
    .concat('\n## Who can visit? {#hours}\n\nFriends can.\n')
  expect(found({ [articlePath]: text }).map(({ at, reason, mend }) => [at, reason, mend])).toEqual([
    [
      'content/articles/how-long.md:23:1',
      '{#hours} belongs to "How many hours?", which is {#weekly-hours} now.',
      'Give /how-long#hours back to "How many hours?". What stands here now needs an id that was never used.',
    ],
  ])
})
