import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTalk, Ended } from '@/scripts/new/terminal'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iop-guide-'))
  cpSync('content', join(folder, 'content'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function run(script: string, typed: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(script), ...typed], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1795600000', NO_COLOR: '1', PORT: '' },
  })
  return { status, output: stdout + stderr }
}

const path = 'content/articles/child-care.md'
const articles = () => readdirSync(join(folder, 'content/articles'))

test('a new article is written, and the check names what is still to write', () => {
  const { status, output } = run('scripts/new.ts', [
    'Who helps with child care?',
    '--slug',
    'child-care',
    '--topic',
    'paying',
  ])
  expect({ status, output }).toEqual({
    status: 0,
    output: `content/articles/child-care.md is there. It is a draft: readers do not see it yet.
Topic: paying. Reader: self. Both can be changed in the file.

  1. Open the file, and put your words in place of each "(Write: …)".
  2. npm run dev   shows the page at http://localhost:3000/child-care each time you save.
  3. npm run check -- child-care   names what is still to write.
  4. Is it ready? Take the line "draft: true" out.
`,
  })
  expect(readFileSync(join(folder, path), 'utf8')).toMatch(/^---\ntitle: "Who helps with child care\?"\n/)
  const checked = run('scripts/check.ts', ['child-care'])
  expect(checked.status).toBe(0)
  expect(checked.output).toContain('is still to be written.')
  expect(checked.output).not.toMatch(/ {2}(?:error|warning) {2}/)
  expect(run('scripts/fix.ts', ['child-care']).output).toMatch(/^Nothing to fix\. /)
})

test('no file is ever written over', () => {
  writeFileSync(join(folder, path), 'mine')
  const { status, output } = run('scripts/new.ts', ['Child care?', '--slug', 'child-care'])
  expect({ status, output }).toEqual({
    status: 2,
    output: `/child-care is the address of ${path} already. Choose another one.\n`,
  })
  expect(readFileSync(join(folder, path), 'utf8')).toBe('mine')
})

test.each([
  [[], 'A title is needed: the question that the page answers. For example: npm run new -- "What does it cost?"\n'],
  [['Cost?', '--slug', '../outside'], expect.stringContaining('An address is made of small letters')],
])('what cannot be made is said in a sentence, and nothing is written: %j', (typed, output) => {
  const before = articles()
  expect(run('scripts/new.ts', typed)).toEqual({ status: 2, output })
  expect(articles()).toEqual(before)
})

test('without the template, it says where that was', () => {
  rmSync(join(folder, 'content/article-template.md'))
  expect(run('scripts/new.ts', ['Cost?'])).toEqual({
    status: 2,
    output: 'content/article-template.md is missing. Bring it back from the last version of the site.\n',
  })
  expect(existsSync(join(folder, 'content/articles/cost.md'))).toBe(false)
})

describe('at a terminal', () => {
  const open = () => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    return { input, output, talk: createTalk({ input, output }) }
  }

  test('a question is shown, and a line is its answer', async () => {
    const { input, output, talk } = open()
    const answer = talk.ask('Topic [1]: ')
    input.write('2\n')
    expect(await answer).toBe('2')
    expect(String(output.read())).toContain('Topic [1]: ')
  })

  test('lines that come before their question are kept', async () => {
    const { input, talk } = open()
    const first = talk.ask('One: ')
    input.write('a\nb\n')
    expect([await first, await talk.ask('Two: ')]).toEqual(['a', 'b'])
  })

  test('when it is closed, the question is ended, and so is every later one', async () => {
    const { input, talk } = open()
    const answer = talk.ask('One: ')
    input.end()
    await expect(answer).rejects.toBeInstanceOf(Ended)
    await expect(talk.ask('Two: ')).rejects.toBeInstanceOf(Ended)
  })
})
