import type { VFile } from 'vfile'
import { type Finding, report } from '../problems/problem.ts'

const newLine = 0x0a

/** In bytes. The longest article so far has a tenth of it. */
const most = 200_000

/**
 * The text of a file. A byte-order mark is taken off, and every line break becomes `\n`, so that all steps count lines alike.
 * Bytes that are not UTF-8 are a problem that names the line, since replacement characters would reach a reader.
 * A file that is too large is a problem, too, and has no text.
 */
export function decodeText(file: VFile): string | undefined {
  const bytes = bytesOf(file)
  if (bytes.length > most) {
    report(file, tooLarge(file, bytes.length))
    return undefined
  }
  const text = textOf(file)
  if (text !== undefined) return text
  report(file, {
    rule: 'not-utf-8',
    reason: 'This line holds characters that are not stored as UTF-8, so the file cannot be read.',
    why: 'A reader would see broken characters where the letters should be.',
    mend: 'Open the file in your editor, choose "Save with encoding", then "UTF-8", and save it again.',
    place: { line: lineOfBrokenByte(bytes), column: 1 },
  })
  return undefined
}

/** The same text, without a word about bytes that are not UTF-8. It is undefined then. */
export function textOf(file: VFile): string | undefined {
  return decode(bytesOf(file))?.replace(/\r\n?/g, '\n')
}

function bytesOf({ value }: VFile): Uint8Array {
  return typeof value === 'string' ? new TextEncoder().encode(value) : (value ?? new Uint8Array())
}

/** Such a file is not read any further: the check must answer within a second, whatever stands in it. */
function tooLarge({ path }: VFile, size: number): Finding {
  const isTable = path.endsWith('.yaml')
  return {
    rule: 'file-too-large',
    reason: `This file has ${Math.ceil(size / 1000)} kB, and ${most / 1000} kB are the most that is read.`,
    why: isTable
      ? 'No one can keep a list of this length right, and readers would be shown what is no longer true.'
      : 'On a phone with a weak signal the page would take very long to load, and no one would read it to its end.',
    mend: isTable
      ? 'Take out what no page uses any more.'
      : 'Make several articles of it, each with one question. A picture is a file of its own, in public/images.',
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function lineOfBrokenByte(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(newLine); end !== -1; end = bytes.indexOf(newLine, start)) {
    if (decode(bytes.subarray(start, end)) === undefined) return line
    start = end + 1
    line += 1
  }
  return line
}
