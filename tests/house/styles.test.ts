import stylelint from 'stylelint'
import { describe, expect, it } from 'vitest'
import { readTrackedFiles } from './tracked-files'

const useToken = 'Use a token of components/site/styles/tokens.css.'
const otherWidth = 'The layout changes at 40rem, 48rem, 63.99rem, 64rem, 80rem and nowhere else.'
const tokens = 'components/site/styles/tokens.css'
const sheets = readTrackedFiles().filter(({ path }) => path.endsWith('.css'))

/** What `npm run lint` says about a style sheet of a component. */
async function complaintsAbout(code: string): Promise<string[]> {
  const { results } = await stylelint.lint({ code, codeFilename: 'components/site/lighthouse/lighthouse.module.css' })
  return results.flatMap(({ warnings, parseErrors }) => [...warnings, ...parseErrors].map(({ text }) => text))
}

describe('the lint rule refuses', () => {
  it.each([
    ['a hex color', 'a { color: #09545a; }', useToken],
    ['a short hex color', 'a { border: var(--line) solid #000; }', useToken],
    ['a named color', 'a { color: teal; }', useToken],
    ['a color function', 'a { color: rgb(9 84 90 / 50%); }', useToken],
    ['a color of a wider range', 'a { background: oklch(50% 0.1 200); }', useToken],
    ['a mixture of tokens', 'a { color: color-mix(in srgb, var(--text), var(--page)); }', useToken],
    ['px', 'a { margin: 13px; }', useToken],
    ['rem', 'a { margin-block: 0 0.9rem; }', useToken],
    ['a length within a sum', 'a { width: calc(50% - 0.75rem); }', useToken],
    ['a length of paper', '@page { margin: 18mm; }', useToken],
    ['a length in a property of its own', 'a { --gap: 20px; }', useToken],
    ['a token that there is not', 'a { margin: var(--space-13); }', `There is no --space-13 in ${tokens}.`],
    ['another width', '@media (min-width: 50rem) { a { color: inherit; } }', otherWidth],
    ['another width in a range', '@media (width >= 50rem) { a { color: inherit; } }', otherWidth],
    ['a width in px', '@media (max-width: 640px) { a { color: inherit; } }', otherWidth],
  ])('%s', async (_name, code, complaint) => {
    expect(await complaintsAbout(code)).toEqual([expect.stringContaining(complaint)])
  })
})

describe('the lint rule lets pass', () => {
  it.each([
    [
      'tokens, and what is made of them',
      'a { margin: calc(-1 * var(--space-12)) 0 0 var(--space-4); color: var(--link); }',
    ],
    ['what is relative to the text, the box or the window', 'a { top: 0.2em; width: 50%; height: 40vh; flex: 1; }'],
    [
      'colors of the system',
      'a { color: CanvasText; outline: var(--rule-thick) solid Highlight; fill: currentColor; }',
    ],
    ['the widths of the look', '@media (min-width: 48rem) and (max-width: 63.99rem) { a { color: inherit; } }'],
  ])('%s', async (_name, code) => {
    expect(await complaintsAbout(code)).toEqual([])
  })

  it('every style sheet that there is', async () => {
    const { results } = await stylelint.lint({ files: sheets.map(({ path }) => path) })
    expect(results.length).toBeGreaterThan(40)
    expect(results.flatMap(({ source, warnings }) => warnings.map(({ text }) => `${source}: ${text}`))).toEqual([])
  })
})

it('style sheets stand where the lint rule looks for them', () => {
  expect(sheets.map(({ path }) => path).filter((path) => !path.startsWith('components/'))).toEqual([])
})

it('no token stays behind when its last use is gone', () => {
  const declared = sheets.find(({ path }) => path === tokens)?.text.match(/^ {2}--[\w-]+(?=:)/gm) ?? []
  expect(declared.length).toBeGreaterThan(40)
  const text = sheets.map((sheet) => sheet.text).join()
  expect(declared.map((name) => name.trim()).filter((name) => !new RegExp(`var\\(${name}[,)]`).test(text))).toEqual([])
})
