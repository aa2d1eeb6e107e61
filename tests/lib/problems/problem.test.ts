import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { report } from '@/lib/problems/problem'

const finding = { rule: 'sentence-length', reason: 'R.', why: 'W.', mend: 'M.' } as const

it('a problem stands with its file, where other tools find it too', () => {
  const file = new VFile({ path: 'content/a.md' })
  report(file, { ...finding, place: { line: 3, column: 5 } })
  expect(file.messages[0]).toMatchObject({
    file: 'content/a.md',
    line: 3,
    column: 5,
    ruleId: 'sentence-length',
    reason: 'R.',
    note: 'M.',
    why: 'W.',
    source: 'iop-guide',
    fatal: true,
  })
})

it('a problem without a place stands on line 1', () => {
  const file = new VFile({ path: 'content/a.md' })
  report(file, finding)
  expect(file.messages[0]).toMatchObject({ line: 1, column: 1 })
})

it.each([
  ['error', true],
  ['warning', false],
  ['notice', undefined],
] as const)('only an error stops the build: %s', (severity, fatal) => {
  const file = new VFile({ path: 'content/a.md' })
  report(file, { ...finding, severity })
  expect(file.messages[0]?.fatal).toBe(fatal)
})
