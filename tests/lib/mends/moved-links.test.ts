import { expect, it } from 'vitest'
import { mendFiles } from '@/lib/mends/mend-files'
import {
  articlePath,
  buildFrom,
  type Contents,
  goodFiles,
  problemsOf,
  replaceIn,
  toContentFiles,
  withText,
} from '../small-library'

/** An article with links to its section {#hours}, which is renamed, and of which moved.yaml tells. */
const text = [
  'Ask. See [here](#hours), [the hours](/how-long#hours) or [all][].',
  '`](/how-long#hours)` is code, and [this](/how-long#hours-in-all) is another.',
  '[all]: /how-long#hours',
  '## More {#hours-in-all}\n\nMore.',
].join('\n\n')
const renamed: Contents = {
  ...replaceIn(articlePath, '{#hours}', '{#weekly-hours}', withText(text)),
  'content/site.yaml': String(goodFiles['content/site.yaml']).replace('/how-long#length', '/how-long#hours'),
  'content/moved.yaml': '/how-long#hours: /how-long#weekly-hours\n',
}

it('links of the site lead to where a section is now', () => {
  const { mended } = mendFiles(toContentFiles(renamed), () => true)
  const mendedText = (path: string) => String(mended.find((file) => file.path === path)?.text)
  const wanted = text
    .replace('(#hours)', '(#weekly-hours)')
    .replace('[the hours](/how-long#hours)', '[the hours](/how-long#weekly-hours)')
    .replace('[all]: /how-long#hours', '[all]: /how-long#weekly-hours')
  expect(mendedText(articlePath)).toContain(wanted)
  expect(mendedText(articlePath)).toContain('section: weekly-hours')
  expect(mendedText('content/site.yaml')).toContain('address: /how-long#weekly-hours }')
  expect(mended.map(({ path }) => path)).not.toContain('content/moved.yaml')
  expect(mended.flatMap(({ changes }) => changes.map(({ what }) => what))).toContain(
    'wrote /how-long#weekly-hours for the old address /how-long#hours',
  )
})

it.each([
  ['the old address is still on the site', '/how-long#length: /how-long#weekly-hours\n'],
  ['the new one is not', '/how-long#hours: /how-long#nothing\n'],
  ['it was taken off', '/how-long#hours: { gone: 2026-11-23, what: Hours, why: They were wrong. }\n'],
])('but not when %s', (_name, moved) => {
  const { mended } = mendFiles(toContentFiles({ ...renamed, 'content/moved.yaml': moved }), () => true)
  expect(
    mended.flatMap(({ changes }) => changes.map(({ what }) => what)).filter((what) => what.includes('old address')),
  ).toEqual([])
})

it('until then they are told of, each with its line, and hold nobody up', () => {
  const found = problemsOf(buildFrom(renamed).files).filter(({ rule }) => rule === 'link-moved')
  expect(found.map(({ at }) => at)).toEqual([
    'content/articles/how-long.md:8:42',
    'content/articles/how-long.md:21:10',
    'content/articles/how-long.md:21:26',
    'content/articles/how-long.md:21:58',
    'content/site.yaml:11:28',
  ])
  expect(found[1]).toMatchObject({
    reason: '"#hours" is the old address of #weekly-hours.',
    why: 'A reader is sent on from there, as long as content/moved.yaml says where it went.',
    mend: '#weekly-hours\nor type: npm run fix',
  })
})

it('the sections of a page that has another name now went along', () => {
  const { [articlePath]: article, ...rest } = withText('Ask. See [here](/how-long#length) and [there](/old#length).')
  const files = {
    ...rest,
    'content/articles/time.md': String(article),
    'content/site.yaml': String(rest['content/site.yaml']).replace('/how-long#length', '/how-long#hours'),
    'content/moved.yaml': '/how-long: /time\n/old: /time\n/old#length: /time#hours\n',
  }
  const { mended } = mendFiles(toContentFiles(files), () => true)
  expect(mended.map(({ path, changes }) => [path, ...changes.map(({ what }) => what)])).toEqual([
    ['content/site.yaml', 'wrote /time#hours for the old address /how-long#hours'],
    [
      'content/articles/time.md',
      'wrote /time#length for the old address /how-long#length',
      'wrote /time#hours for the old address /old#length',
    ],
  ])
})

it('words of a text that look like a field are left as they are', () => {
  const keyPoint = 'text: "See the next section: hours can be few, section: hours go down in steps."'
  const article = String(renamed[articlePath]).replace('text: The hours go down in steps.', keyPoint)
  const { mended } = mendFiles(toContentFiles({ ...renamed, [articlePath]: article }), () => true)
  expect(String(mended.find(({ path }) => path === articlePath)?.text)).toContain(`${keyPoint}, section: weekly-hours`)
})

it('an id that this run gives, and a table that it mends, count at once', () => {
  const files = {
    ...replaceIn(
      articlePath,
      '## How many hours? {#hours}',
      '## How many weekly hours?',
      withText('See [here](/how-long#hours).'),
    ),
    'content/moved.yaml': '/how-long#hours:\t/how-long#many-weekly-hours\n',
  }
  const first = mendFiles(toContentFiles(files), () => true)
  expect(String(first.mended.find(({ path }) => path === articlePath)?.text)).toContain(
    '[here](/how-long#many-weekly-hours)',
  )
  expect(mendFiles(first.files, () => true).mended).toEqual([])
})
