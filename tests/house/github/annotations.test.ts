import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'

const workflow = parse(readFileSync('.github/workflows/check.yml', 'utf8'))
const steps: { name: string; run: string }[] = workflow.jobs.content.steps
const command = steps.find(({ name }) => name === 'Look for problems in the content')?.run ?? ''

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iop-guide-'))
  cpSync('content', join(folder, 'content'), { recursive: true })
  for (const name of ['package.json', 'lib', 'scripts', 'public', 'node_modules']) {
    symlinkSync(resolve(name), join(folder, name))
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a line of the workflow as GitHub does, over the content of the folder. */
function run(line: string) {
  const summary = join(folder, 'summary.md')
  writeFileSync(summary, '')
  const given = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary }
  const env = { ...process.env, ...given, SOURCE_DATE_EPOCH: '1795600000', NO_COLOR: '1' }
  const { status, stdout } = spawnSync(line, { cwd: folder, shell: true, encoding: 'utf8', env })
  return { status, stdout, summary: readFileSync(summary, 'utf8') }
}

const [name = ''] = readdirSync('content/articles')
const path = `content/articles/${name}`
const text = readFileSync(path, 'utf8')

/** Writes a text below the last line of an article, and gives the line on which it starts. */
function add(lines: string): number {
  writeFileSync(join(folder, path), `${text}\n${lines}`)
  return text.split('\n').length + 1
}

it('content without a problem gets a green mark and no word', () => {
  const { status, stdout, summary } = run(command)
  expect(status).toBe(0)
  expect(stdout).not.toContain('::')
  expect(summary).toBe('')
})

it('a problem is marked at its line, in the words of the terminal', () => {
  const line = add('It lasts {{none-such}}.\n')
  const { status, stdout } = run(command)
  const [, properties = '', message = ''] = /^::error (.*?)::(.*)$/m.exec(stdout) ?? []
  const words = message.replaceAll('%0A', '\n').replaceAll('%25', '%')
  expect(status).toBe(1)
  expect(properties.split(',')).toEqual(
    expect.arrayContaining([`file=${path}`, `line=${line}`, 'col=10', 'title=unknown-figure']),
  )
  const [reason, why, mend] = words.split('\n')
  const terminal = run('npm run check').stdout
  expect(terminal).toContain(`| ${reason}`)
  expect(terminal).toContain(`  Why    ${why?.replace('Why: ', '')}`)
  expect(terminal).toContain(`  Mend   ${mend?.replace('Mend: ', '')}`)
})

it('where there are more problems than GitHub marks, the page of the run lists them all', () => {
  add(Array.from({ length: 12 }, (_, at) => `Time {{none-${at}}}.\n`).join('\n'))
  const { status, summary } = run(command)
  expect(status).toBe(1)
  expect(summary.match(/\*\*Line \d+, error\*\* \(unknown-figure\)/g)).toHaveLength(12)
})
