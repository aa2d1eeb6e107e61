import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iop-guide-'))
  cpSync('content', join(folder, 'content'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs `npm run fix` as an editor would, over the content of the folder. */
function fix(...typed: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/fix.ts'), ...typed], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1795600000', INIT_CWD: folder },
  })
  return { status, output: stdout + stderr }
}

const path = 'content/articles/how-long-it-lasts.md'
const read = () => readFileSync(join(folder, path), 'utf8')
const readAll = () =>
  readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => [name, readFileSync(join(folder, 'content', name), 'utf8')])

/** As a word processor on Windows leaves it. */
function spoil(): string {
  const good = read()
  const spoiled = `\ufeff${good.replace('title: ', 'title: “').replace(/^(title: .*)$/m, '$1”')}\n\n\n## What else? \n\nAsk.\n`
  writeFileSync(join(folder, path), spoiled.replaceAll('\n', '\r\n'))
  return `${good}\n## What else? {#else}\n\nAsk.\n`
}

test('clean content stays as it is, byte for byte', () => {
  const before = readAll()
  expect(fix()).toMatchObject({ status: 0, output: expect.stringMatching(/^Nothing to fix\. /) })
  expect(readAll()).toEqual(before)
})

test('what is mended is shown, and a second run changes nothing', () => {
  const wanted = spoil()
  chmodSync(join(folder, path), 0o640)
  const { status, output } = fix()
  expect(status).toBe(0)
  expect(read().replace(/^title: "(.*)"$/m, 'title: $1')).toBe(wanted)
  for (const what of [
    'took an invisible mark away',
    'added {#else} to the heading',
    'made straight quotation marks of curly ones',
  ])
    expect(output).toMatch(new RegExp(`^${path} line \\d+: ${what}$`, 'm'))
  // The new section is published with it.
  expect(output).toMatch(/^content\/addresses\.tsv line \d+: wrote the list of published addresses$/m)
  expect(output).toContain('4 files mended, and no word was changed.')
  expect(statSync(join(folder, path)).mode & 0o777).toBe(0o640)
  expect(fix().output).toMatch(/^Nothing to fix\. /)
  expect(readdirSync(join(folder, 'content/articles')).filter((name) => name.startsWith('.'))).toEqual([])
})

test('--dry-run only shows', () => {
  spoil()
  const before = read()
  expect(fix('--dry-run')).toMatchObject({
    status: 0,
    output: expect.stringContaining('4 files would be mended. Nothing was changed yet.'),
  })
  expect(read()).toBe(before)
})

test('only the files that are named are mended', () => {
  spoil()
  const before = read()
  expect(fix('levels-of-care').output).toMatch(/^Nothing to fix\. /)
  expect(read()).toBe(before)
  expect(fix(path).output).toContain('1 file mended')
})

test('a file that is not UTF-8 is left alone', () => {
  const bytes = Buffer.concat([Buffer.from('---\r\ntitle: caf'), Buffer.from([0xe9]), Buffer.from('\r\n---\r\n')])
  writeFileSync(join(folder, 'content/articles/cafe.md'), bytes)
  expect(fix('cafe').output).toContain('content/articles/cafe.md: left as it is.')
  expect(readFileSync(join(folder, 'content/articles/cafe.md'))).toEqual(bytes)
})

test.each([
  [['--dryrun'], 'There is no option "--dryrun". Did you mean --dry-run?\n'],
  [['levels-of-cars'], expect.stringContaining('There is no "levels-of-cars" among the files of content/.')],
])('what it cannot do is said in a sentence: %j', (typed, output) => {
  expect(fix(...typed)).toEqual({ status: 2, output })
})
