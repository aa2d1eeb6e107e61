import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseFrontMatter } from '@/lib/content/front-matter/front-matter'
import { problemsOf } from '../../small-library'

const schema = z.strictObject({ title: z.string() })

function read(text: string) {
  const file = new VFile({ path: 'content/articles/a.md', value: text })
  const { fields, body } = parseFrontMatter(file, text, schema)
  return { data: fields?.data, body, problems: problemsOf([file]) }
}

const rulesOf = (text: string) => read(text).problems.map(({ at, rule }) => `${at.split('.md:')[1]} ${rule}`)

describe('the fields and the text of a file', () => {
  it('are told apart, and the text keeps the line numbers of the file', () => {
    expect(read('---\ntitle: How long?\n---\nSix weeks.\n')).toEqual({
      data: { title: 'How long?' },
      body: '\n\n\nSix weeks.\n',
      problems: [],
    })
  })

  it('may be without a text', () => {
    expect(read('---\ntitle: How long?\n---').body).toBe('\n\n\n')
  })

  it('may have spaces behind the hyphens, and a line of hyphens further down', () => {
    expect(read('---  \ntitle: How long?\n--- \nA\n\n---\n\nB')).toEqual({
      data: { title: 'How long?' },
      body: '\n\n\nA\n\n---\n\nB',
      problems: [],
    })
  })

  it('may hold remarks after a # and a space, and whole lines of them', () => {
    expect(read('---\n#remark\ntitle: How long? # the question\n#last\n---\n').data).toEqual({ title: 'How long?' })
  })

  it('give the same problems each time, although gray-matter remembers a file that it failed to read', () => {
    const broken = '---\ntitle: IOP: how long?\n---\n'
    expect(read(broken).problems).toHaveLength(1)
    expect(read(broken)).toEqual(read(broken))
  })

  it('give the same fields each time, although gray-matter remembers a file that it has read', () => {
    const good = '---\ntitle: How long?\n---\nSix weeks.'
    expect(read(good).data).toEqual({ title: 'How long?' })
    expect(read(good).data).toEqual({ title: 'How long?' })
  })

  it.each(['js', 'javascript', ' js', 'JS', 'json', 'coffee', 'toml'])('are never run as %s', (language) => {
    Object.assign(globalThis, { wasRun: false })
    const code = `---${language}\n(globalThis.wasRun = true, { title: "How long?" })\n---\nSix weeks.`
    expect(rulesOf(code)).toEqual(['1:1 front-matter-language'])
    expect(read(code)).toMatchObject({ data: undefined, body: '' })
    expect(globalThis).toMatchObject({ wasRun: false })
  })

  it.each([
    ['a space', ' ---\ntitle: How long?\n---\n'],
    ['an empty line', '\n---\ntitle: How long?\n---\n'],
    ['a tab', '\t---\ntitle: How long?\n---\n'],
  ])('are not read if %s stands before them', (_name, text) => {
    expect(read(text).problems.map(({ mend }) => mend)).toEqual([
      'Take it away: the three hyphens must be the very first characters of the file.',
    ])
  })

  it.each([
    ['nothing', '---\n---\nSix weeks.'],
    ['blank lines', '---\n\n  \n---\nSix weeks.'],
    ['a remark', '---\n# later\n---\nSix weeks.'],
    ['an empty remark', '---\n#\n---\nSix weeks.'],
    ['a remark with a line separator in it', '---\n# a\u2028b\n---\nSix weeks.'],
  ])('are missed when there is %s in their place', (_name, text) => {
    expect(read(text).problems.map(({ reason }) => reason)).toEqual(['The field "title" is missing.'])
  })

  it('end at the first line that starts with three hyphens', () => {
    expect(rulesOf('---\ntitle: How long?\n---more\n')).toEqual(['3:1 front-matter-end'])
    expect(rulesOf('---\ntitle: How long?\n')).toEqual(['1:1 front-matter-end'])
  })
})
