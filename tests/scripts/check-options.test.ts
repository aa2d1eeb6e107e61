import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publish } from '../lib/published-library'
import { articlePath, goodFiles, withText } from '../lib/small-library'
import { makeFolder } from '../lib/temporary-folder'
import { runCheck } from './run-check'

/** Each of the links leads nowhere, which is one problem. */
const withLinks = (count: number) => {
  const links = Array.from({ length: count }, (_, at) => `Naloxone: [the page ${at}](/nowhere-${at}).`)
  return makeFolder({ ...publish(goodFiles), ...withText(links.join('\n\n')) })
}
const rest = '"npm run check" looks at the other files, too.'

describe('npm run check -- a file', () => {
  it('shows the problems of that file alone, and only they count', () => {
    const folder = withLinks(1)
    expect(runCheck(folder, ['how-long'])).toMatchObject({ status: 1, stderr: '' })
    expect(runCheck(folder, ['how-long']).stdout).toMatch(
      /^content\/articles\/how-long\.md:21:11 {2}error {2}link-target\n/,
    )
    expect(runCheck(folder, ['help-now'])).toEqual({
      status: 0,
      stdout: `No problems in content/pages/help-now.md. ${rest}\n`,
      stderr: '',
    })
    expect(runCheck(folder, ['content/pages', './content/facts.yaml'])).toMatchObject({
      status: 0,
      stdout: `No problems in these 2 files. ${rest}\n`,
    })
  })

  it('understands a name from the folder in which npm was typed', () => {
    const folder = makeFolder(publish(goodFiles))
    const ran = runCheck(folder, ['help-now.md'], { env: { INIT_CWD: join(folder, 'content/pages') } })
    expect(ran.stdout).toBe(`No problems in content/pages/help-now.md. ${rest}\n`)
  })

  it('asks back if the name is not known', () => {
    expect(runCheck(makeFolder(publish(goodFiles)), ['how-lang'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no "how-lang" among the files of content/. Did you mean content/articles/how-long.md?\n',
    })
  })
})

describe('npm run check -- --json', () => {
  it('writes a list and nothing else', () => {
    expect(runCheck(makeFolder(publish(goodFiles)), ['--json'])).toEqual({ status: 0, stdout: '[]\n', stderr: '' })
    const { status, stdout, stderr } = runCheck(withLinks(2), ['--json', 'how-long'])
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    const first = { file: articlePath, line: 21, column: 11, rule: 'link-target', severity: 'error' }
    expect(JSON.parse(stdout)).toMatchObject([first, { ...first, line: 23 }])
  })

  it('writes the whole of a long list into a pipe', () => {
    expect(JSON.parse(runCheck(withLinks(1000), ['--json']).stdout)).toHaveLength(1000)
  })
})

describe('npm run check -- --github', () => {
  it('writes a command for each problem, and then what to do', () => {
    const { status, stdout } = runCheck(withLinks(1), ['--github'])
    expect(status).toBe(1)
    expect(stdout).toBe(
      `::error file=content/articles/how-long.md,line=21,endLine=21,col=11,title=link-target::There is nothing at "/nowhere-0".%0AWhy: A reader who follows the link would find an error page, or land in the wrong place.%0AMend: Use the address of a page or section of this site.
1 problem, and it must be mended. Nothing was published. Go to content/articles/how-long.md line 21.
`,
    )
  })

  it.each([
    [10, 'Before.\n'],
    [11, /^Before\.\n## Problems in the content\n\n11 problems in 1 file.*\/nowhere-10/s],
  ])('adds %i problems to the summary of the run where it would not show all of them', (count, summary) => {
    const folder = withLinks(count)
    const path = join(folder, 'summary.md')
    writeFileSync(path, 'Before.\n')
    runCheck(folder, ['--github'], { env: { GITHUB_STEP_SUMMARY: path } })
    expect(readFileSync(path, 'utf8')).toEqual(typeof summary === 'string' ? summary : expect.stringMatching(summary))
  })
})

describe('npm run check -- anything else', () => {
  it('--help says what there is, and how it ends', () => {
    const { status, stdout } = runCheck('.', ['--help'])
    expect(status).toBe(0)
    for (const word of ['--json', '--github', '--watch', 'NO_COLOR', '\n  0 ', '\n  1 ', '\n  2 '])
      expect(stdout).toContain(word)
    expect(stdout.split('\n').filter((line) => line.length > 105)).toEqual([])
  })

  it('an option that is not known is asked back', () => {
    expect(runCheck('.', ['--jason'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no option "--jason". Did you mean --json?\n',
    })
  })
})

it('colors are for terminals, unless someone asks for them', () => {
  const folder = withLinks(1)
  expect(runCheck(folder).stdout).not.toContain('\u001B[')
  expect(runCheck(folder, [], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001B[31m')
  expect(runCheck(folder, ['--json'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain('\u001B[')
})

describe('what keeps the check from running is one sentence, and ends with 2', () => {
  it('outside of the site', () => {
    const folder = makeFolder({})
    expect(runCheck(folder)).toEqual({
      status: 2,
      stdout: '',
      stderr: `There is no content in ${folder}. Go to the folder of the site, in which content/ stands.\n`,
    })
  })

  it('a file in place of a folder', () => {
    expect(runCheck(makeFolder({ 'content/articles': 'x', 'content/facts.yaml': '' }))).toMatchObject({
      status: 2,
      stderr: 'content/articles is a file, and a folder should stand there.\n',
    })
  })

  it('a day that is none', () => {
    expect(runCheck(makeFolder(publish(goodFiles)), [], { env: { SOURCE_DATE_EPOCH: 'today' } })).toMatchObject({
      status: 2,
      stderr: 'SOURCE_DATE_EPOCH is "today". Write a number of seconds since 1970, such as 1795600000.\n',
    })
  })

  it('a fault of our own, with the file, and all that is known of it in another file', () => {
    const folder = makeFolder(publish(goodFiles))
    mkdirSync(join(folder, 'temporary'))
    // A part of the system that fails for the good article alone.
    const failing = `const { split } = String.prototype
      String.prototype.split = function (...by) {
        if (/^---\\ntitle: How long does it last/.test(this)) throw new TypeError('x is not a function')
        return split.apply(this, by)
      }`
    const { status, stdout, stderr } = runCheck(folder, [], {
      env: { TMPDIR: join(folder, 'temporary') },
      nodeOptions: ['--import', `data:text/javascript,${encodeURIComponent(failing)}`],
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`The check itself has a fault, and could not finish. It happened at ${articlePath}.`)
    expect(stderr).not.toMatch(/TypeError|\n\s+at /)
    const details = /with this file: (\S+)/.exec(stderr)?.[1] ?? ''
    expect(readFileSync(details, 'utf8')).toMatch(/x is not a function.*\n\s+at /s)
  })
})
