import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseYaml } from '@/lib/content/yaml/parse-yaml'
import { problemsOf } from '../../small-library'

function read<Schema extends z.ZodType>(text: string, schema: Schema) {
  const file = new VFile({ path: 'content/a.yaml', value: text })
  const parsed = parseYaml(file, text, schema)
  const problems = problemsOf([file]).map(({ at, reason }) => `${at.split('.yaml:')[1]} ${reason}`)
  return { data: parsed?.data, placeOf: parsed?.placeOf, problems }
}

const anything = z.record(z.string(), z.unknown())

describe('a value', () => {
  it.each(['9:30', '1.10', '2026-03-01', '988', '0x1F', '1e3', 'yes', 'no', 'true', 'null', '~', '.inf', '007', '<<'])(
    'stays the text it is: %s',
    (value) => {
      expect(read(`value: ${value}\n`, anything)).toMatchObject({ data: { value }, problems: [] })
    },
  )

  it('may run over several lines, also in a file from Windows', () => {
    const folded = 'summary: >-\r\n  One line\r\n  and the next.\r\ntitle: x\r\n'
    expect(read(folded, anything).data).toEqual({ summary: 'One line and the next.', title: 'x' })
  })
})

describe('a text that starts like a reference', () => {
  const laughs = [
    'a: &a [x, x]',
    ...[...'bcdefgh'].map((name, at) => `${name}: &${name} [${`*${'abcdefg'[at]}, `.repeat(9)}]`),
  ]

  it.each([
    ['leads nowhere', 'title: *x', 1],
    ['multiplies without end', laughs.join('\n'), 8],
    ['holds itself', 'a: &a [*a]', 1],
    ['is named and not used', 'title: &new groups', 1],
  ])('is a problem and never an accident when it %s', (_name, text, count) => {
    const { data, problems } = read(text, anything)
    expect(data).toBeUndefined()
    expect(problems).toHaveLength(count)
    expect(problems.at(-1)).toMatch(/^\d+:\d+ The text starts with (?:\* or &|\[)/)
  })
})

describe('a mistake in the form of the text', () => {
  it('is named once a line, and every line with a mistake is named', () => {
    expect(read('title: IOP: how: long\ntopic: during\nsummary: PHP: what\n', anything).problems).toEqual([
      '1:8 There is a second colon on this line, so it is not clear where the text of the field starts.',
      '3:10 There is a second colon on this line, so it is not clear where the text of the field starts.',
    ])
  })

  it('is named at the place where a quotation mark was opened, not at the end of the file', () => {
    expect(read("a: x\ntitle: 'How long?\nb: y\n", anything).problems).toEqual([
      '2:8 A quotation mark is opened here and not closed.',
    ])
  })

  it('is named when a # would cut a text off, and not when it begins a remark', () => {
    expect(read('title: Step #1\n', anything).problems).toEqual([
      '1:8 The text ends before the # on this line, and what follows is taken for a remark.',
    ])
    expect(read('#remark\ntitle: Step # one\n#remark\n', anything).data).toEqual({ title: 'Step' })
  })

  it('is named when a list follows its name on the same line', () => {
    expect(read('title: - x\n', anything).problems).toEqual([
      '1:8 The text starts with -, which has a meaning of its own here.',
    ])
  })
})

describe('the place of a field', () => {
  const schema = z.strictObject({ facts: z.array(z.record(z.string(), z.string())) })
  const { placeOf } = read('# first\nfacts:\n  - id: a\n    value: x\n  - id: b\n', schema)

  it('is its name', () => {
    expect(placeOf?.(['facts', 0, 'value'])).toEqual({ line: 4, column: 5 })
    expect(placeOf?.(['facts', 1, 'id'])).toEqual({ line: 5, column: 5 })
  })

  it('is what is around it when it is not there', () => {
    expect(placeOf?.(['facts', 1, 'value'])).toEqual({ line: 5, column: 5 })
    expect(placeOf?.(['other'])).toEqual({ line: 1, column: 1 })
    expect(placeOf?.([])).toEqual({ line: 1, column: 1 })
  })
})

describe('fields that do not fit', () => {
  const schema = z.strictObject({ title: z.string().min(1, 'is empty'), when: z.string().optional() })

  it('are all named in one run', () => {
    expect(read('titel: x\nwen: y\n', schema).problems).toEqual([
      '1:1 The field "titel" is not known here.',
      '2:1 The field "wen" is not known here.',
    ])
  })

  it('are named when the whole file is something else', () => {
    expect(read('- x\n', schema).problems).toEqual([
      '1:1 This file must be a group of fields, each on a line of its own.',
    ])
    expect(read('', schema).problems).toEqual(['1:1 This file holds no entries.'])
  })
})
