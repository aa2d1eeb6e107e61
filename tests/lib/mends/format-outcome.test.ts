import { describe, expect, it } from 'vitest'
import { parseFixArguments } from '@/lib/mends/fix-arguments'
import { formatChanges } from '@/lib/mends/format-changes'
import { formatOutcome } from '@/lib/mends/format-outcome'
import { mendFiles } from '@/lib/mends/mend-files'
import { listProblems } from '@/lib/problems/problem-list'
import { articlePath, buildFrom, type Contents, goodFiles, replaceIn, toContentFiles, withText } from '../small-library'

const all = () => true

function fix(contents: Contents, { isDryRun = false, isChosen = all as (path: string) => boolean } = {}) {
  const content = mendFiles(toContentFiles(contents), isChosen)
  const mended = Object.fromEntries(content.mended.map(({ path, text }) => [path, text]))
  const { files } = buildFrom({ ...contents, ...mended })
  return { ...content, said: formatOutcome(content, listProblems(files), isDryRun) }
}

describe('what npm run fix says', () => {
  it('nothing to fix', () => {
    expect(fix(goodFiles).said).toBe('Nothing to fix. No problem is left that must be mended.')
  })

  it('each change with the line where it can be seen now', () => {
    expect(fix(withText('Ask. \n\n\n\n## What does it cost?')).said).toBe(
      [
        'content/articles/how-long.md line 21: took the spaces at the end of the line away',
        'content/articles/how-long.md line 23: left one empty line of several',
        'content/articles/how-long.md line 23: added {#cost} to the heading',
        '',
        '1 file mended, and no word was changed. No problem is left that must be mended.',
      ].join('\n'),
    )
  })

  it('with --dry-run, the line as it still is', () => {
    expect(fix(withText('Ask. \n\n\n\n## What does it cost?'), { isDryRun: true }).said).toBe(
      [
        'content/articles/how-long.md line 21: took the spaces at the end of the line away',
        'content/articles/how-long.md line 23: left one empty line of several',
        'content/articles/how-long.md line 25: added {#cost} to the heading',
        '',
        '1 file would be mended. Nothing was changed yet. No problem is left that must be mended.',
      ].join('\n'),
    )
  })

  it('how many problems only the editor can mend', () => {
    expect(fix(withText('Ask.[@nobody]')).said).toBe(
      'Nothing to fix. Run npm run check: 1 problem is left that needs your words.',
    )
    expect(fix(withText('Ask.[@nobody]\n\nAsk.[@anybody] ')).said).toMatch(
      /Run npm run check: 2 problems are left that need your words\.$/,
    )
  })

  it('which file it could not read', () => {
    const bytes = Buffer.concat([Buffer.from('---\ntitle: caf'), Buffer.from([0xe9, 0x0a])])
    const { said, mended } = fix({ ...goodFiles, 'content/articles/cafe.md': bytes })
    expect(mended).toEqual([])
    expect(said.split('\n')[0]).toBe(
      'content/articles/cafe.md: left as it is. This line holds characters that are not stored as UTF-8, so the file cannot be read.',
    )
  })
})

describe('many lines', () => {
  const at = (...lines: number[]) => lines.map((line) => ({ before: line, after: line, what: 'took it away' }))

  it.each([
    [at(3), 'a.md line 3: took it away'],
    [at(3, 3), 'a.md line 3: took it away'],
    [at(3, 4, 5), 'a.md lines 3–5: took it away'],
    [at(9, 3, 5, 4), 'a.md lines 3–5 and 9: took it away'],
    [at(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 20), 'a.md lines 1, 3, 5, 7, 9, 11, 13, 15 and 3 more: took it away'],
  ])('%#', (changes, wanted) => {
    expect(formatChanges('a.md', changes, 'after')).toEqual([wanted])
  })
})

describe('the files', () => {
  it('that were not chosen are left alone', () => {
    const contents = { ...withText('Ask. '), 'content/moved.yaml': '{}' }
    expect(fix(contents, { isChosen: (path) => path === 'content/moved.yaml' }).mended.map(({ path }) => path)).toEqual(
      ['content/moved.yaml'],
    )
  })

  it('that are no text of the site are left alone', () => {
    expect(fix({ ...goodFiles, 'content/articles/notes.txt': 'a ' }).mended).toEqual([])
  })

  it('are mended in one go: a table first, since a heading may hold its figures', () => {
    const broken = replaceIn('content/facts.yaml', 'value: 6', 'value: about: 6', withText('Ask.\n\n## Why {{phase}}?'))
    expect(fix(broken).mended.map(({ path, changes }) => [path, changes.map(({ what }) => what)])).toEqual([
      ['content/facts.yaml', ['put the text of "value" in quotes']],
      [articlePath, ['added {#weeks} to the heading'.replace('weeks', 'about-6-12-weeks')]],
    ])
  })

  it('keep the ids that a section had before for old links', () => {
    const moved = replaceIn(
      'content/moved.yaml',
      '{}',
      '/how-long#cost: /how-long#hours',
      withText('## What does it cost?'),
    )
    expect(fix(moved).mended[0]?.changes[0]?.what).toBe('added {#cost-2} to the heading')
  })
})

describe('what is typed behind npm run fix --', () => {
  it.each([
    [[], { kind: 'run', isDryRun: false, files: [] }],
    [['cost'], { kind: 'run', isDryRun: false, files: ['cost'] }],
    [['--dry-run', 'cost'], { kind: 'run', isDryRun: true, files: ['cost'] }],
    [['--', '--help'], { kind: 'run', isDryRun: false, files: ['--help'] }],
    [['-h'], { kind: 'help' }],
    [['--dryrun'], { kind: 'mistake', sentence: 'There is no option "--dryrun". Did you mean --dry-run?' }],
    [['—help'], { kind: 'mistake', sentence: 'There is no option "—help". Did you mean --help?' }],
    [
      ['--everything'],
      { kind: 'mistake', sentence: 'There is no option "--everything". The options are --dry-run and --help.' },
    ],
  ])('%j', (typed, wanted) => {
    expect(parseFixArguments(typed)).toEqual(wanted)
  })
})
