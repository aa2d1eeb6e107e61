import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { decodeText } from '@/lib/content/decode'
import { problemsOf } from '../small-library'

const decode = (value: string | Uint8Array) => decodeText(new VFile({ path: 'a.md', value }))

describe('the text of a file', () => {
  it('is without its byte-order mark', () => {
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x2d]))).toBe('-')
    expect(decode('\uFEFF---')).toBe('---')
  })

  it.each([
    ['Windows', 'a\r\nb\r\n'],
    ['old Macs', 'a\rb\r'],
    ['all others', 'a\nb\n'],
  ])('has the same line breaks whether it comes from %s', (_system, text) => {
    expect(decode(text)).toBe('a\nb\n')
  })

  it('keeps letters of every script', () => {
    expect(decode('Café كم 🫶')).toBe('Café كم 🫶')
  })

  it('is empty for an empty file', () => {
    expect(decode('')).toBe('')
    expect(decodeText(new VFile({ path: 'a.md' }))).toBe('')
  })

  it.each([
    ['1', [0xff, 0x0a, 0x61]],
    ['3', [0x61, 0x0a, 0x62, 0x0a, 0xe9, 0x0a, 0x63]],
    ['2', [0x61, 0x0a, 0xc3]],
  ])('is refused with the line of the first character that is not UTF-8: %s', (line, bytes) => {
    const file = new VFile({ path: 'a.md', value: new Uint8Array(bytes) })
    expect(decodeText(file)).toBeUndefined()
    expect(problemsOf([file]).map(({ at, rule }) => `${at} ${rule}`)).toEqual([`a.md:${line}:1 not-utf-8`])
  })
})
