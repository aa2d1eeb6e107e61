import { describe, expect, it } from 'vitest'
import { parseCheckArguments } from '@/lib/problems/command/check-arguments'

const run = { kind: 'run', report: 'text', isWatching: false, files: [] }

describe('what was typed behind "npm run check --"', () => {
  it.each([
    ['', run],
    ['cost content/b.md', { ...run, files: ['cost', 'content/b.md'] }],
    ['--json', { ...run, report: 'json' }],
    ['cost --github', { ...run, report: 'github', files: ['cost'] }],
    ['--watch cost', { ...run, isWatching: true, files: ['cost'] }],
    ['--json -- --odd-name.md', { ...run, report: 'json', files: ['--odd-name.md'] }],
    ['--help', { kind: 'help' }],
    ['-h --json', { kind: 'help' }],
  ])('%j', (typed, asked) => {
    expect(parseCheckArguments(typed.split(' '))).toEqual(asked)
  })

  it.each([
    ['--jsn', 'There is no option "--jsn". Did you mean --json?'],
    ['-watch', 'There is no option "-watch". Did you mean --watch?'],
    ['—watch', 'There is no option "—watch". Did you mean --watch?'],
    ['--json=yes', 'There is no option "--json=yes". Did you mean --json?'],
    ['--publish', 'There is no option "--publish". The options are --json, --github, --watch, --help.'],
    ['--help --wach', 'There is no option "--wach". Did you mean --watch?'],
    ['--json --github', 'Choose one of --json and --github: they are two forms of the same list.'],
    ['--watch --json', 'Choose one of --watch and --json: a report for other programs is written once.'],
    ['--watch --github', 'Choose one of --watch and --github: a report for other programs is written once.'],
  ])('%j is a mistake, and is explained', (typed, sentence) => {
    expect(parseCheckArguments(typed.split(' '))).toEqual({ kind: 'mistake', sentence })
  })
})
