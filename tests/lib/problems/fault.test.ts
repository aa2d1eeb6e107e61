import { expect, it } from 'vitest'
import { doAt, Fault } from '@/lib/problems/fault'

it('what succeeds gives its result', () => {
  expect(doAt('content/a.md', () => 1)).toBe(1)
})

it('what fails says with which file, and why', () => {
  const cause = new TypeError('x is not a function')
  const fail = () =>
    doAt('content/a.md', () => {
      throw cause
    })
  expect(fail).toThrow(Fault)
  expect(fail).toThrow(expect.objectContaining({ path: 'content/a.md', cause }))
  expect(fail).toThrow('A fault in the check, at content/a.md: TypeError: x is not a function')
})

it('the file that is named is the one where it failed, not what is around it', () => {
  const fail = () =>
    doAt(undefined, () =>
      doAt('content/a.md', () => {
        throw new Error('x')
      }),
    )
  expect(fail).toThrow(expect.objectContaining({ path: 'content/a.md' }))
})
