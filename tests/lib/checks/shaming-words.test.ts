import { describe, expect, it } from 'vitest'
import type { Problem } from '@/lib/problems/problem'
import { articlePath, buildFrom, type Contents, goodFiles, problemsOf, replaceIn, withText } from '../small-library'

const found = (contents: Contents) =>
  buildFrom(contents).files.flatMap((file) =>
    (file.messages as Problem[]).map(({ ruleId, line, column, reason }) => {
      const word = /"([^"]+)"/.exec(reason)?.[1]
      return `${file.path.replace('content/', '')}:${line}:${column} ${ruleId} ${word}`
    }),
  )
const inArticle = (text: string) => found(withText(text)).map((problem) => problem.split('shaming-word ')[1])

describe('a word that shames', () => {
  it('is an error that names the word and what to type', () => {
    const { library, files } = buildFrom(withText('Many **addicts** come.'))
    expect(library).toBeUndefined()
    expect(problemsOf(files)).toEqual([
      {
        at: `${articlePath}:21:8`,
        rule: 'shaming-word',
        reason: 'This site does not use "addicts".',
        why: 'It names a person by an illness. Readers who feel judged stop reading, and ask for help later.',
        mend: 'Write "people with a substance use disorder" or "people with addiction". Where you quote it or only name it, put it in quotation marks.',
      },
    ])
  })

  it('that may be explained once says how', () => {
    const [problem] = problemsOf(buildFrom(withText('You need detox.')).files)
    expect(problem?.mend).toBe(
      'Write "withdrawal management" or "medical care for withdrawal". A page may explain it once: (often called detox). Where you quote it or only name it, put it in quotation marks.',
    )
  })

  it('that is only sometimes wrong is a warning', () => {
    const { library, files } = buildFrom(withText('A relapse is common.'))
    expect(library).toBeDefined()
    expect(problemsOf(files)).toMatchObject([{ at: `${articlePath}:21:3`, rule: 'shaming-word' }])
  })

  it.each([
    ['A drug abuser asks.', 'person who uses drugs'],
    ['Drug abusers ask.', 'people who use drugs'],
    ['He is dirty.', 'person who is using'],
  ])('is replaced by one person or by several: %s', (text, use) => {
    expect(problemsOf(buildFrom(withText(text)).files)[0]?.mend).toContain(`Write "${use}" or`)
  })
})

describe('every text of the site is read', () => {
  it.each([
    ['title', 'title: How long does it last?', 'title: How long do addicts stay?', 'articles/how-long.md:2:20'],
    ['key point', 'The hours go down in steps.', 'The addicts go home.', 'articles/how-long.md:8:17'],
    ['change', 'what: First published.', 'what: A word about addicts.', 'articles/how-long.md:12:50'],
  ])('%s', (_name, from, to, at) => {
    expect(found(replaceIn(articlePath, from, to))).toEqual([`${at} shaming-word addicts`])
  })

  it('the page to read next', () => {
    const readNext = 'readNext: [{ page: /help-now, why: Help for addicts. }]\nreviewed:'
    expect(found(replaceIn(articlePath, 'reviewed:', readNext))).toEqual([
      'articles/how-long.md:10:45 shaming-word addicts',
    ])
  })

  it('the summary, in the line where the word stands', () => {
    const summary =
      'summary: >-\n  Most people, and not only\n  the addicts, stay for six to twelve weeks in the first phase of a program.\n'
    const contents = replaceIn(articlePath, /summary: .*\n/.exec(String(goodFiles[articlePath]))?.[0] ?? '', summary)
    expect(found(contents)).toEqual(['articles/how-long.md:5:7 shaming-word addicts'])
  })

  it.each([
    ['a heading', '### Can addicts come? {#deep}\n\nYes.', '21:9'],
    ['a cell', '| a |\n| - |\n| addicts |', '23:3'],
    ['the title of a block', ':::note{title="For addicts"}\nA.\n:::', '21:20'],
    ['the text of an image', '![Two addicts](/images/how-long/week.png)', '21:7'],
  ])('%s', (_name, text, at) => {
    expect(found(withText(text))).toEqual([`articles/how-long.md:${at} shaming-word addicts`])
  })

  it.each([
    ['facts.yaml', 'value: 6 to 12 weeks', 'value: 6 to 12 addicts', '5:20'],
    ['facts.yaml', 'How long the first phase lasts', 'How long addicts stay', '2:26'],
    ['glossary.yaml', 'A spray that can reverse', 'A spray for addicts to reverse', '3:24'],
    ['site.yaml', 'title: Before you start', 'title: For addicts', '8:32'],
    ['sources.yaml', 'We know of no newer guide.', 'It is by addicts.', '7:24'],
  ])('%s: %s', (name, from, to, at) => {
    expect(found(replaceIn(`content/${name}`, from, to))).toEqual([`${name}:${at} shaming-word addicts`])
  })

  it.each([
    ['sources.yaml', 'title: The criteria', 'title: Addicts'],
    ['sources.yaml', 'publisher: ASAM', 'publisher: Friends of addicts'],
    ['glossary.yaml', 'words: [naloxone]', 'words: [naloxone, addicts]'],
  ])('but not what others write: %s: %s', (name, from, to) => {
    expect(found(replaceIn(`content/${name}`, from, to))).toEqual([])
  })
})

describe('left alone is', () => {
  it.each([
    ['a quotation', 'He said “I am an addict” and "once an addict".'],
    ['a quotation that is set apart', '> I am an addict.'],
    ['the name of a group', 'Go to Alcoholics Anonymous.'],
    ['the title of a source', 'See the Intensive outpatient treatment (TIP 47).'],
    ['an old word that is explained', 'You need care for withdrawal (often called detox).'],
    ['an old word in brackets', 'You need care for withdrawal (detox).'],
    ['an old word after a new one', 'Some treat both (co-occurring disorders, once dual diagnosis).'],
    ['an old word that is explained without brackets', 'It is an overdose, also called alcohol poisoning:'],
  ])('%s', (_name, text) => {
    expect(inArticle(text)).toEqual([])
  })

  it.each([
    ['what follows a quotation', '"Never." Addicts know.', ['Addicts']],
    ['a title in which a word is only a part', 'See the Intensive outpatient treatment for addicts.', ['addicts']],
    ['an old word that is explained a second time', 'Withdrawal (or detox). Also called detox.', ['detox']],
    ['an old word that is used', 'Call a detox (after detox, sleep, detox).', ['detox', 'detox', 'detox']],
    ['a word that nobody has to know', 'People (often called addicts).', ['addicts']],
  ])('but not %s', (_name, text, words) => {
    expect(inArticle(text)).toEqual(words)
  })

  it('an old word once on each page', () => {
    const contents = withText('Withdrawal (or detox).')
    expect(found(replaceIn('content/pages/help-now.md', '[Call 988]', '(or detox) [Call 988]', contents))).toEqual([])
  })
})
