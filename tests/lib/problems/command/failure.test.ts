import { describe, expect, it } from 'vitest'
import { describeReadError, formatFault } from '@/lib/problems/command/failure'
import { Fault } from '@/lib/problems/fault'

describe('a file that cannot be read', () => {
  it.each([
    ['EACCES', 'content/facts.yaml may not be read by you. Change its permissions, then try again.'],
    ['EPERM', 'content/facts.yaml may not be read by you. Change its permissions, then try again.'],
    ['ENOENT', 'content/facts.yaml was there a moment ago, and is gone. Try again.'],
    ['ENOTDIR', 'content/facts.yaml is a file, and a folder should stand there.'],
    ['EISDIR', 'content/facts.yaml is a folder, and a file should stand there.'],
    ['EIO', 'content/facts.yaml could not be read (EIO). Look whether you can open it, then try again.'],
  ])('is named without a word of programmers: %s', (code, sentence) => {
    const error = Object.assign(new Error('x'), { code, path: '/site/content/facts.yaml' })
    expect(describeReadError(error, '/site')).toBe(sentence)
  })

  it('is not what any other error is about', () => {
    expect(describeReadError(new TypeError('x'), '/site')).toBeUndefined()
    expect(describeReadError(new Fault('content/a.md', new Error('x')), '/site')).toBeUndefined()
  })
})

describe('a fault of ours', () => {
  it('is told with the file, and where to send what', () => {
    expect(
      formatFault(new Fault('content/a.md', new Error('x')), '/tmp/fault.txt'),
    ).toBe(`The check itself has a fault, and could not finish. It happened at content/a.md.
You did nothing wrong, and nothing was changed or published.
Please report it to the people who look after this site, with this file: /tmp/fault.txt`)
  })

  it('is told without the file where it is not known', () => {
    expect(formatFault(new TypeError('x'), '/tmp/fault.txt')).toContain('It is not known at which file.')
  })
})
