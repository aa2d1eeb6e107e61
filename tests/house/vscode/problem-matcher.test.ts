import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { formatProblems } from '@/lib/problems/format-problems'
import { report } from '@/lib/problems/problem'
import { listProblems } from '@/lib/problems/problem-list'
import { allCases } from '../../lib/content/broken/all-cases'
import { breakFiles } from '../../lib/content/broken/broken-case'
import { buildFrom } from '../../lib/small-library'
import { collectProblems, type Matcher } from './collect-problems'

type Task = { label: string; command: string; problemMatcher: Matcher[] }

const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as { tasks: Task[] }
const task = tasks.find(({ label }) => label === 'Check the content') as Task
const matchers = task.problemMatcher

describe('what VS Code shows at the lines', () => {
  it('is every problem of the report, with its place, rule, reason, why and mend', () => {
    const files = allCases
      .flatMap((broken) => buildFrom(breakFiles(broken)).files)
      .filter(({ messages }) => messages.length > 0)
    const problems = listProblems(files)
    const wanted = problems.map(({ file, line, column, severity, rule, reason, why, mend }) => {
      const [advice] = mend.split('\n')
      const message = `${reason}\nWhy    ${why}\nMend   ${advice}`
      return { file, line, column, severity: severity === 'notice' ? 'info' : severity, code: rule, message }
    })
    expect(wanted.length).toBeGreaterThan(60)
    expect(collectProblems(matchers, formatProblems(files))).toEqual(wanted)
  })

  it('is there too for a line without words, and for a notice', () => {
    const file = new VFile({ path: 'content/articles/a.md', value: 'one two\n\n' })
    const say = (line: number, column: number) =>
      report(file, { rule: 'yaml', reason: 'R.', why: 'W.', mend: 'M.', severity: 'notice', place: { line, column } })
    say(1, 5)
    say(2, 1)
    expect(collectProblems(matchers, formatProblems([file])).map(({ line, severity }) => [line, severity])).toEqual([
      [1, 'info'],
      [2, 'info'],
    ])
  })
})

describe('the check that goes on', () => {
  // Both lines are in scripts/check/watch.ts.
  const {
    activeOnStart,
    beginsPattern = '',
    endsPattern = '',
  } = matchers.find(({ background }) => background)?.background ?? {}
  const watch = readFileSync('scripts/check/watch.ts', 'utf8')

  it('begins again when a file has changed, and is done when it waits for the next change', () => {
    expect(activeOnStart).toBe(true)
    expect('content/articles/a.md has changed. Checking again …').toMatch(new RegExp(beginsPattern))
    expect('2 files have changed. Checking again …').toMatch(new RegExp(beginsPattern))
    expect('16 files in 0.8 seconds, 1 problem is new. Waiting for a change. Ctrl+C stops.').toMatch(
      new RegExp(endsPattern),
    )
    expect(watch).toContain('changed. Checking again …')
    expect(watch).toContain("'Waiting for a change. Ctrl+C stops.'")
  })

  it('is one list for VS Code, so that a mended problem goes away', () => {
    expect(new Set(matchers.map(({ owner }) => owner)).size).toBe(1)
    expect(matchers.filter(({ background }) => background)).toHaveLength(1)
  })
})
