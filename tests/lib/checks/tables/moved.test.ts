import { describe, expect, it } from 'vitest'
import {
  articlePath,
  buildFrom,
  type Contents,
  goodArticle,
  goodFiles,
  problemsOf,
  withText,
} from '../../small-library'

const draft = goodArticle.replace('topic: during', 'topic: during\ndraft: true').replace(/long/g, 'much')
const contents: Contents = { ...withText('### Deep {#deep}\n\nA.'), 'content/articles/cost.md': draft }
const found = (moved: string, files = contents) =>
  problemsOf(buildFrom({ ...files, 'content/moved.yaml': moved }).files)
    .filter(({ at }) => at.startsWith('content/moved.yaml'))
    .map(({ at, rule, reason, mend }) => [`${at.split('.yaml:')[1]} ${rule}`, reason, mend])

describe('moved.yaml may say', () => {
  it.each([
    ['that a file was renamed', '/old: /how-long'],
    ['that a section has a new id', '/how-long#time: /how-long#hours'],
    ['that a section is part of another', '/how-long#time: /how-long#deep'],
    ['that a section of a renamed file has a new id', '/old: /how-long\n/old#time: /how-long#hours'],
    ['that a section went to another page', '/how-long#phones: /help-now#lines'],
    ['that a page went into the table of figures', '/numbers: /facts#phase'],
    ['that a page went into the home page', '/welcome: /'],
    ['that an address of an older site has other signs', '/old_page.html: /how-long'],
    ['that a page moved, and was taken off later', '/old: /newer\n/newer: { gone: 2026-11-23, what: A, why: Wrong. }'],
    ['that a page was taken off', '/old: { gone: 2026-11-23, what: A, why: Wrong., read: /how-long#hours }'],
    ['that a page went where a draft stands', '/cost: /how-long'],
  ])('%s', (_name, moved) => {
    expect(found(moved)).toEqual([])
  })
})

describe('an old address', () => {
  it('leads to no draft', () => {
    const mend = 'Take "draft: true" out of the article, or name another page.'
    expect(found('/old: /cost\n/older: { gone: 2026-11-23, what: A, why: Wrong., read: /cost }')).toEqual([
      ['1:1 moved-target', '"/cost" is a draft, and not on the site yet.', mend],
      ['2:51 moved-target', '"/cost" is a draft, and not on the site yet.', mend],
    ])
  })

  it('leads to its end over a file that was renamed', () => {
    expect(found('/old#time: /newer#hours\n/newer: /how-long')).toEqual([
      [
        '1:1 moved-chain',
        '"/old#time" leads to "/newer#hours", which moved on to "/how-long#hours".',
        '/old#time: /how-long#hours',
      ],
    ])
  })

  it('leads round in a circle with each address of it', () => {
    expect(found('/a-one: /b-two\n/b-two: /a-one\n/c-three: /a-one').map(([at]) => at)).toEqual([
      '1:1 moved-circle',
      '2:1 moved-circle',
      '3:1 moved-circle',
    ])
  })

  it('is not held against a page that could not be read', () => {
    const broken = { ...goodFiles, [articlePath]: goodArticle.replace('title: How', 'title: IOP: how') }
    expect(found('/old: /how-long#hours', broken)).toEqual([])
  })

  it.each([
    ['/old/part', '/old#part'],
    ['/old#part?x=1', '/old#part'],
    ['/old?x=1#part', '/old#part'],
    ['content/articles/old.md#part', '/old#part'],
    ['/a/b/c', undefined],
    ['/old page', undefined],
  ])('is given back in the right form where it can be: %s', (old, plain) => {
    const [, , mend] = found(`"${old}": /help-now`)[0] ?? []
    expect(mend).toMatch(plain ? `Write ${plain} before the colon.` : /^Write the old page/)
  })
})
