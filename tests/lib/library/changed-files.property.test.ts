import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContentFiles } from '@/lib/content/files'
import { buildFrom, type Contents, problemsOf } from '../small-library'

const { articles, pages, tables } = readContentFiles()
const contents: Contents = Object.fromEntries(
  [...articles, ...pages, ...tables].map((file) => [file.path, String(file)]),
)

/** What an editor, an editing program or a bad merge can leave in a file. */
const pieces = [
  ...['\t', '\r\n', '\u00a0', '\u200b', '\u202e', '\ufeff', '\ufffd', '’', '“', '—', '🫶', 'é', '\0'],
  ...['"', "'", ':', ': ', ' #', '- ', '---\n', '***\n', ':::', '\n:::\n', ':::note\n', ':::call-now{title="A"}\n'],
  ...['{{', '}}', '{#', '[@', '[^1]', '](', '<b>', '<<<<<<< HEAD\n', '=======\n', '>>>>>>> main\n', '&a', '*a', '| '],
  ...['## ', '# ', '#### ', '\n\n', '1. ', '> ', '    ', '`', '**', '~~', '![a](b)', '[a](b)', 'http://a.b', 'www.a.b'],
  ...['3/4/2026', '70%', '9 to 12 weeks', 'addict', 'guarantee', 'the the', 'programme', 'PHP', 'NaN', '__proto__: 1'],
]

/** A piece of a file is taken out, doubled or moved, or something is put in. */
type Change = { at: number; length: number; to: 'nothing' | 'twice' | 'elsewhere' | string }
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  length: fc.nat(120),
  to: fc.oneof(
    fc.constantFrom('nothing', 'twice', 'elsewhere'),
    fc.constantFrom(...pieces),
    fc.string({ unit: 'binary', maxLength: 20 }),
  ),
})

function apply(text: string, { at, length, to }: Change): string {
  const start = at % (text.length + 1)
  const [before, piece, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)]
  if (to === 'nothing') return before + after
  if (to === 'twice') return before + piece + piece + after
  if (to === 'elsewhere') return piece + before + after
  return before + to + after
}

/** The tables, and the page that every page links to: the other articles would only take time. */
const always = Object.entries(contents).filter(([path]) => /\.yaml$|help-now\.md$/.test(path))

function checkChanged(path: string, changes: Change[]) {
  const text = changes.reduce(apply, String(contents[path]))
  const before = process.cpuUsage()
  const { library, files } = buildFrom({ ...Object.fromEntries(always), [path]: text })
  const { user } = process.cpuUsage(before)
  return { text, library, problems: problemsOf(files), seconds: user / 1e6 }
}

/** How long the file takes as it is, in seconds of the processor: a machine may be slow, and busy. */
function secondsUnchanged(path: string): number {
  return Math.min(...[1, 2, 3].map(() => checkChanged(path, []).seconds))
}

const jargon = /\b(?:invalid|undefined|null|NaN|unexpected|token|exception)\b|\[object/i

describe('a file of the site that somebody damaged', { timeout: 240_000 }, () => {
  it.each(Object.keys(contents))('is on the site or in the list of problems, and never stops the check: %s', (path) => {
    const usual = secondsUnchanged(path)
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const { text, library, problems, seconds } = checkChanged(path, changes)
        if (!library) expect(problems).not.toEqual([])
        const lines = text.split(/\r\n?|\n/)
        for (const { at, reason, why, mend } of problems) {
          const [file, line, column] = at.split(':')
          expect(Number(column)).toBeGreaterThan(0)
          if (file === path) expect(Number(line)).toBeLessThanOrEqual(lines.length)
          for (const part of [reason, why, mend]) expect(part).toMatch(/\S/)
          // What the file itself says is quoted, and may be any word.
          if (!jargon.test(text)) expect([reason, why, mend].join('\n')).not.toMatch(jargon)
        }
        // A second at most, on top of what the file takes as it is.
        expect(seconds).toBeLessThan(usual * 3 + 1)
      }),
      { numRuns: 25 },
    )
  })
})
