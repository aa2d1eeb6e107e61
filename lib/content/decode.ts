import type { VFile } from 'vfile'
import { report } from '../problems/problem.ts'

const newLine = 0x0a

/**
 * The text of a file. A byte-order mark is taken off, and every line break becomes `\n`, so that all steps count lines alike.
 * Bytes that are not UTF-8 are a problem that names the line, since replacement characters would reach a reader.
 */
export function decodeText(file: VFile): string | undefined {
  const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : (file.value ?? new Uint8Array())
  const text = decode(bytes)
  if (text !== undefined) return text.replace(/\r\n?/g, '\n')
  report(file, {
    rule: 'not-utf-8',
    reason: 'This line holds characters that are not stored as UTF-8, so the file cannot be read.',
    why: 'A reader would see broken characters where the letters should be.',
    mend: 'Open the file in your editor, choose "Save with encoding", then "UTF-8", and save it again.',
    place: { line: lineOfBrokenByte(bytes), column: 1 },
  })
  return undefined
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
