import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCheck } from './run-check'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iop-guide-'))
  cpSync('content', join(folder, 'content'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function check(): { status: number | null; output: string } {
  const { status, stdout, stderr } = runCheck(folder)
  return { status, output: stdout + stderr }
}

/** Each article has a title and a summary of its own, as on the site. */
function write(name: string, text: string | Uint8Array): void {
  const own = typeof text === 'string' ? text.replace('A title', `About ${name}`).replace('this one', name) : text
  writeFileSync(join(folder, 'content/articles', name), own)
}

const fields = `title: A title
summary: An intensive outpatient program is treatment several times a week while you live at home, and the summary of this one has enough words.
topic: during
audience: [self]
keyPoints:
  - { text: One., section: one }
  - { text: Two., section: one }
  - { text: Three., section: one }
reviewed: 2026-11-23
nextReview: 2027-11-23
changes: [{ date: 2026-11-23, what: First published. }]`
const article = (body: string, front = fields) => `---\n${front}\n---\n\n## One? {#one}\n\n${body}\n`

test('the content of the site has no problem', () => {
  expect(check()).toEqual({ status: 0, output: 'No problems.\n' })
})

test('every broken article is named in one run, with its place, and without a stack trace', () => {
  write('a-title.md', article('Text.', fields.replace('title: A title\n', '')))
  write('b-yaml.md', article('Text.', fields.replace('A title', 'How long: a guide')))
  write('c-field.md', article('Text.', `${fields}\nauthor: Somebody`))
  write('d-source.md', article('Text.[@samhsa-tip-4]'))
  write('e-figure.md', article('It lasts {{intensive-fase}}.'))
  write('f-block.md', article(':::nota{title="A"}\nText.\n:::'))
  write('g-open.md', article(':::note{title="A"}\nText.'))
  write('h-id.md', article('Text.\n\n## Two? {#one}\n\nText.'))
  write('i-html.md', article('Text with <b>bold</b> words.'))
  write('j-bytes.md', Buffer.concat([Buffer.from(article('A caf')), Buffer.from([0xe9, 0x0a])]))
  write('k-empty.md', '')
  write('l-script.md', article('Text.').replace('---', '---js'))

  const { status, output } = check()
  const places = [...output.matchAll(/^content\/articles\/(\S+) {2}error {2}(\S+)$/gm)].map(
    ([, place, rule]) => `${place} ${rule}`,
  )
  expect(status).toBe(1)
  expect(places).toEqual([
    'a-title.md:2:1 missing-field',
    'b-yaml.md:2:8 yaml',
    'c-field.md:13:1 unknown-field',
    'd-source.md:17:6 unknown-source',
    'e-figure.md:17:10 unknown-figure',
    'f-block.md:17:1 unknown-block',
    'g-open.md:17:1 block-unclosed',
    'h-id.md:19:1 heading-id-repeated',
    'i-html.md:17:11 raw-html',
    'i-html.md:17:18 raw-html',
    'j-bytes.md:18:1 not-utf-8',
    'k-empty.md:1:1 empty-file',
    'l-script.md:1:1 front-matter-language',
  ])
  expect(output).not.toMatch(/^\s+at |invalid|unexpected|undefined/im)
  expect(output.trimEnd().split('\n').at(-1)).toBe(
    '13 problems in 12 files, all must be mended. Nothing was published. Start with content/articles/a-title.md line 2.',
  )
})

test('one problem is shown with its line, why it matters, and what to type', () => {
  write('f-block.md', article(':::nota{title="A"}\nText.\n:::'))
  expect(check().output).toBe(`content/articles/f-block.md:17:1  error  unknown-block
     17 | :::nota{title="A"}
        | There is no block ":::nota".
  Why    What it holds would not be shown.
  Mend   Did you mean :::note?

1 problem, and it must be mended. Nothing was published. Go to content/articles/f-block.md line 17.
`)
})

test('a site without articles is never built', () => {
  rmSync(join(folder, 'content/articles'), { recursive: true })
  const { status, output } = check()
  expect(status).toBe(1)
  expect(output).toContain('There is no article in content/articles.')
})
