import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { publish } from '../../lib/published-library'
import { articlePath, type Contents, goodFiles, replaceIn, withText } from '../../lib/small-library'
import { readWorkflow } from './read-workflows'

const { on, concurrency, jobs, steps } = readWorkflow('addresses.yml')
const step = steps.at(-1)

let folder: string
/** What the workflow has checked out, and what an editor has. Both push to the same place. */
let [runner, editor] = ['', '']

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iop-guide-'))
  ;[runner, editor] = [join(folder, 'runner'), join(folder, 'editor')]
  run(folder, 'git', 'init', '--quiet', '--bare', '--initial-branch=main', 'site.git')
  run(folder, 'git', 'clone', '--quiet', 'site.git', 'editor')
  run(editor, 'git', 'checkout', '--quiet', '-B', 'main')
  const fix = `"${process.execPath}" "${resolve('scripts/fix.ts')}"`
  push({ 'package.json': JSON.stringify({ scripts: { fix } }), ...goodFiles })
  run(folder, 'git', 'clone', '--quiet', 'site.git', 'runner')
})
afterEach(() => rmSync(folder, { recursive: true }))

function run(cwd: string, command: string, ...parts: string[]): { status: number | null; output: string } {
  const others = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|npm_|INIT_CWD$)/.test(name))
  const author = { GIT_AUTHOR_NAME: 'Editor', GIT_AUTHOR_EMAIL: 'editor@example.org' }
  const committer = { GIT_COMMITTER_NAME: 'Editor', GIT_COMMITTER_EMAIL: 'editor@example.org' }
  const quiet = { HOME: folder, GIT_CONFIG_NOSYSTEM: '1', npm_config_update_notifier: 'false' }
  const own = { ...quiet, TOKEN: 'secret', SOURCE_DATE_EPOCH: '1796083200' }
  const inherited = Object.fromEntries(others) as typeof process.env
  const env = { ...inherited, ...(cwd === runner ? {} : { ...author, ...committer }), ...own }
  const { status, stdout, stderr } = spawnSync(command, parts, { cwd, encoding: 'utf8', env })
  return { status, output: stdout + stderr }
}

/** The very lines of the workflow, as the host runs them: https://docs.github.com/actions, "shell". */
function addLines() {
  writeFileSync(join(folder, 'lines.sh'), step?.run ?? '')
  return run(runner, 'bash', '--noprofile', '--norc', '-eo', 'pipefail', join(folder, 'lines.sh'))
}

/** An editor brings these texts to the main branch. */
function push(contents: Contents) {
  run(editor, 'git', 'pull', '--quiet', 'origin', 'main')
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(editor, path)), { recursive: true })
    writeFileSync(join(editor, path), text)
  }
  run(editor, 'git', 'add', '--all')
  run(editor, 'git', 'commit', '--quiet', '--message', 'Write')
  expect(run(editor, 'git', 'push', '--quiet', 'origin', 'main')).toMatchObject({ status: 0 })
}

/** A repository whose `npm run fix` does only this. */
const formatPackage = (code: string) => JSON.stringify({ scripts: { fix: `node -e "${code}"` } })

const inSite = (...parts: string[]) => run(join(folder, 'site.git'), 'git', ...parts).output
const commits = () => inSite('log', '--format=%an: %s', 'main').trim().split('\n')
const changed = () => inSite('show', '--name-only', '--format=', 'main').trim().split('\n')
const addresses = () => [...inSite('show', 'main:content/addresses.tsv').matchAll(/^\/\S+/gm)].map(([found]) => found)
const inArticle = (id: string) => `/how-long${id}`

it('runs when the content of the main branch changes, or by hand, and one at a time', () => {
  expect(on).toEqual({ push: { branches: ['main'], paths: ['content/**'] }, workflow_dispatch: null })
  expect(concurrency).toEqual({ group: 'addresses', 'cancel-in-progress': false })
  expect(jobs.addresses?.if).toBe("github.ref == 'refs/heads/main'")
  expect(steps[0]?.with).toEqual({ ref: 'main', 'fetch-depth': 0, 'persist-credentials': false })
  expect(step).toMatchObject({ shell: 'bash', env: { TOKEN: expect.stringContaining('github.token') } })
  expect(steps.filter(({ env }) => env !== undefined)).toEqual([step])
})

it('adds the lines of new sections, also of those that come meanwhile, and nothing when it is run again', () => {
  push(withText('Ask the program.\n\n## What is new? {#new}\n\nThis is.   '))
  const { status, output } = addLines()
  expect({ status, output }).toMatchObject({ status: 0, output: expect.stringContaining('[rejected]') })
  expect(addresses()).toEqual([
    '/help-now',
    '/help-now#lines',
    '/how-long',
    ...['#hours', '#length', '#new'].map(inArticle),
  ])
  expect(commits()).toEqual(['github-actions[bot]: Record what is published', 'Editor: Write', 'Editor: Write'])
  // The spaces at the end of the line are for an editor to mend.
  expect(changed()).toEqual(['content/addresses.sha256', 'content/addresses.tsv', 'content/published-words.tsv'])
  expect(addLines()).toMatchObject({ status: 0, output: expect.stringContaining('Nothing to add.') })
  expect(commits()).toHaveLength(3)
})

it('adds nothing while there is an error, not even what fix would make of it, and does not fail', () => {
  const good = replaceIn(articlePath, 'Ask the program.', 'Ask the program.\n\n## What is new?\n\nThis is.')
  push(publish(goodFiles))
  push({ [articlePath]: good[articlePath] ?? '' })
  run(runner, 'git', 'pull', '--quiet', 'origin', 'main')
  expect(addLines()).toMatchObject({ status: 0, output: expect.stringContaining('Nothing to add.') })
  expect(commits()[0]).toBe('Editor: Write')
})

it('brings back at once what was taken out by hand', () => {
  const published = publish(goodFiles)
  const ledger = String(published['content/addresses.tsv'])
  push(published)
  push({ 'content/addresses.tsv': ledger.replace(/^\/how-long#hours.*\n/m, '') })
  run(runner, 'git', 'pull', '--quiet', 'origin', 'main')
  expect(addLines()).toMatchObject({ status: 0 })
  expect(inSite('show', 'main:content/addresses.tsv')).toBe(ledger)
})

it('gives up where it may not push, and says so', () => {
  push({ 'package.json': formatPackage("require('node:fs').writeFileSync('content/addresses.tsv', 'new')") })
  run(runner, 'git', 'pull', '--quiet', 'origin', 'main')
  writeFileSync(join(folder, 'site.git/hooks/pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  const { status, output } = addLines()
  expect(status).toBe(1)
  expect(output).toContain('The lines could not be pushed')
  expect(commits()).toEqual(['Editor: Write', 'Editor: Write'])
})

it('commits the ledger alone, whatever else was changed, and hands the key to fetch and push alone', () => {
  const write = (path: string, text: string) => `require('node:fs').writeFileSync('${path}', ${text})`
  const spy = [write('../seen', 'JSON.stringify(process.env)'), write('content/addresses.tsv', "'new'")].join(';')
  writeFileSync(join(runner, 'package.json'), formatPackage(spy))
  expect(addLines()).toMatchObject({ status: 0 })
  expect(readFileSync(join(folder, 'seen'), 'utf8')).not.toMatch(/secret|AUTHORIZATION/i)
  expect(changed()).toEqual(['content/addresses.tsv'])
})
