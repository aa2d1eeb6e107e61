import { publish } from '../../published-library'
import { articlePath, type Contents, replaceIn, withTitle } from '../../small-library'

/** What an editor does to the site, the line for `moved.yaml` that belongs to it, and where old links end with it. */
export type AddressChange = {
  name: string
  /** The files that are another text now, or none. */
  files: Record<string, string | undefined>
  /** Empty where nothing has to be said. */
  moved: string
  /** Old path → where its answer comes from: the path itself, or the one it leads to, or 410. */
  answers: [path: string, answer: string | 410][]
  /** Old link → the words of what is marked on the page. */
  lands: [link: string, words: string][]
}

const costPath = 'content/articles/what-it-costs.md'

const cost = withTitle('What does it cost?')
  .replaceAll('length', 'price')
  .replaceAll('hours', 'insurance')
  .replace('How long is typical?', 'What is a typical price?')
  .replace('How many insurance?', 'Does insurance pay?')
  .replace('Ask the program.', 'Ask your insurer first, and write down the name of the person.')

/** Two articles and a page, published in November. */
export const published: Contents = publish({
  ...replaceIn(
    articlePath,
    'Ask the program.',
    'Ask the program.\n\n## Who can visit? {#visits}\n\nFriends can come on weekends.\n\n## What about work? {#work}\n\nMany people go on working.',
  ),
  [costPath]: cost,
})

const edit = (path: string, ...pairs: [from: string, to: string][]): string =>
  pairs.reduce((text, [from, to]) => String(replaceIn('x', from, to, { x: text }).x), String(published[path]))

const visits = '## Who can visit? {#visits}\n\nFriends can come on weekends.\n\n'
const work = '\n\n## What about work? {#work}\n\nMany people go on working.'

export const changes: AddressChange[] = [
  {
    name: 'a heading is reworded',
    files: { [articlePath]: edit(articlePath, ['## Who can visit?', '## Can my family and friends visit me?']) },
    moved: '',
    answers: [['/how-long/visits', '/how-long/visits']],
    lands: [['/how-long#visits', 'Can my family and friends visit me?']],
  },
  {
    name: 'an id is renamed',
    files: { [articlePath]: edit(articlePath, ['{#visits}', '{#visitors}']) },
    moved: '/how-long#visits: /how-long#visitors',
    answers: [['/how-long/visits', '/how-long/visitors']],
    lands: [['/how-long#visits', 'Who can visit?']],
  },
  {
    name: 'two sections are merged',
    files: {
      [articlePath]: edit(
        articlePath,
        [visits, ''],
        ['Many people go', 'Friends can come on weekends. Many people go'],
      ),
    },
    moved: '/how-long#visits: /how-long#work',
    answers: [['/how-long/visits', '/how-long/work']],
    lands: [['/how-long#visits', 'What about work?']],
  },
  {
    name: 'a section is split',
    files: {
      [articlePath]: edit(articlePath, [
        visits,
        '## When can people visit? {#visiting-hours}\n\nOn weekends.\n\n## Who can visit me there? {#visitors}\n\nFriends and family.\n\n',
      ]),
    },
    moved: '/how-long#visits: /how-long#visitors',
    answers: [['/how-long/visits', '/how-long/visitors']],
    lands: [['/how-long#visits', 'Who can visit me there?']],
  },
  {
    name: 'a section is moved to another article',
    files: {
      [articlePath]: edit(articlePath, [visits, '']),
      [costPath]: `${String(published[costPath])}\n${visits.trim()}\n`,
    },
    moved: '/how-long#visits: /what-it-costs#visits',
    answers: [['/how-long/visits', '/what-it-costs/visits']],
    lands: [['/how-long#visits', 'This section is now: Who can visit? In: What does it cost?']],
  },
  {
    name: 'a file is renamed',
    files: { [costPath]: undefined, 'content/articles/paying.md': String(published[costPath]) },
    moved: '/what-it-costs: /paying',
    answers: [
      ['/what-it-costs', '/paying'],
      ['/what-it-costs/insurance', '/paying/insurance'],
    ],
    lands: [['/what-it-costs#insurance', 'Does insurance pay?']],
  },
  {
    name: 'a section is taken off the site',
    files: { [articlePath]: edit(articlePath, [work, '']) },
    moved:
      '/how-long#work: { gone: 2026-11-24, what: What about work?, why: The advice was not right., read: /help-now }',
    answers: [['/how-long/work', 410]],
    lands: [
      [
        '/how-long#work',
        'What about work?: taken off the site on 24 November 2026. The advice was not right. Read instead: Get help now',
      ],
    ],
  },
]

/** The site after a change, without or with the line in `moved.yaml`. */
export function applyChange(
  { files, moved }: Pick<AddressChange, 'files' | 'moved'>,
  { said }: { said: boolean },
): Contents {
  const contents = { ...published, ...files, ...(said && moved ? { 'content/moved.yaml': `${moved}\n` } : {}) }
  return Object.fromEntries(
    Object.entries(contents).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
