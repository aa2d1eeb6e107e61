import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { mendBody, mendYaml } from './mend-case'

describe('a text that YAML takes for something else is put into quotes', () => {
  it.each([
    ['title: IOP: how long?', 'title: "IOP: how long?"'],
    ['title: Costs:', 'title: "Costs:"'],
    ['title: What is step #1?', 'title: "What is step #1?"'],
    ['title: #1 of all', 'title: "#1 of all"'],
    ['title: @home', 'title: "@home"'],
    ['title: `code`', 'title: "`code`"'],
    ['title: *New* groups', 'title: "*New* groups"'],
    ['title: &more', 'title: "&more"'],
    ['title: %50', 'title: "%50"'],
    ['title: !Important', 'title: "!Important"'],
    ['title: > 9 hours', 'title: "> 9 hours"'],
    ['title: | a bar', 'title: "| a bar"'],
    ['title: {{phase}}', 'title: "{{phase}}"'],
    ['title: {{phase}} or more', 'title: "{{phase}} or more"'],
    ['title: "Clean" or "dirty"', 'title: \'"Clean" or "dirty"\''],
    ['title: It\'s "so": yes', "title: 'It''s \"so\": yes'"],
    ['- @home', '- "@home"'],
    ['- title: a: b', '- title: "a: b"'],
    ['- { text: The plan: how., section: hours }', '- { text: "The plan: how.", section: hours }'],
    ['- { text: First, call 911., section: hours }', '- { text: "First, call 911.", section: hours }'],
    ['- { text: {{phase}}, section: hours }', '- { text: "{{phase}}", section: hours }'],
    ['changes: [{ date: 2026-11-23, what: New: a. }]', 'changes: [{ date: 2026-11-23, what: "New: a." }]'],
  ])('%s', (line, wanted) => {
    const { yaml, done } = mendYaml(`${line}\n`)
    expect(yaml).toBe(`${wanted}\n`)
    expect(done).toHaveLength(1)
    expect(done[0]).toMatch(/^1: put the text (?:of "\w+" )?in quotes$/)
  })

  it('and reads back as it was typed', () => {
    const text = 'It\'s "so": a \\ and #1 and {{phase}}'
    expect(parse(mendYaml(`title: ${text}\n`).yaml)).toEqual({ title: text })
  })

  it('on every line that needs it, and on no other', () => {
    const yaml = 'title: a: b\ntext: >-\n  Note: “c” is: d\nwhat: @e\n'
    expect(mendYaml(yaml).yaml).toBe('title: "a: b"\ntext: >-\n  Note: “c” is: d\nwhat: "@e"\n')
  })

  it('also where one of them makes all that follows unreadable', () => {
    const yaml = 'rows:\n  - { text: {{a}} b, section: c }\n  - text: {{d}} e\n    section: f\nwhat: @g\n'
    expect(mendYaml(yaml).yaml).toBe(
      'rows:\n  - { text: "{{a}} b", section: c }\n  - text: "{{d}} e"\n    section: f\nwhat: "@g"\n',
    )
  })
})

describe('what may mean something else is left to the editor', () => {
  it.each([
    ['a quotation mark that is not closed', 'title: "How long?'],
    ['an apostrophe at the start', "title: 'tis so"],
    ['a remark', 'title: a # b'],
    ['a remark behind a second colon', 'title: a: b # c'],
    ['a list that is not closed', 'audience: [self, family'],
    ['a list on the line of its name', 'audience: - self'],
    ['a field that stands there twice', 'title: a\ntitle: b'],
    ['a text that goes on with a colon', 'title: a\n  b: c'],
    ['a sign at the start of a text that goes on with a colon', 'title: @a\n  b: c'],
    ['a second colon above a line that would be unreadable then', 'title: a: b\n  c: d'],
    ['a day, an id or an address', 'topic: @during'],
    ['text in good order', 'title: "a: b"\nwhat: >-\n  a: b\nlist: [a, b]\nmore: { text: a, section: b }'],
  ])('%s', (_, line) => {
    expect(mendYaml(`${line}\n`)).toEqual({ yaml: `${line}\n`, done: [] })
  })
})

describe('curly quotes where straight ones are meant', () => {
  it.each([
    ['around a field', 'title: “How long?”', 'title: "How long?"'],
    ['around a field with a second colon', 'title: “IOP: how long?”', 'title: "IOP: how long?"'],
    ['around a field with straight ones in it', 'title: “The "week"”', 'title: \'The "week"\''],
    [
      'in a group',
      '- { text: “It is {{phase}}, yes.”, section: a }',
      '- { text: "It is {{phase}}, yes.", section: a }',
    ],
  ])('%s', (_, line, wanted) => {
    expect(mendYaml(`${line}\n`).yaml).toBe(`${wanted}\n`)
  })

  it('around the title of a block', () => {
    expect(mendBody(':::note{title=“Length”}\nText.\n:::')).toEqual({
      body: ':::note{title="Length"}\nText.\n:::',
      done: ['5: made straight quotation marks of curly ones'],
    })
  })

  it.each([
    ['within a field', 'title: What “clean” means'],
    ['at the start of a field', 'title: “Clean” is a word'],
    ['at both ends of a field that quotes twice', 'title: “Clean” or “sober”'],
    ['in a text of several lines', 'title: >-\n  “Clean”'],
    ['around a name', '“title”: a'],
  ])('but not %s: they are words', (_, line) => {
    expect(mendYaml(`${line}\n`)).toEqual({ yaml: `${line}\n`, done: [] })
  })

  it('and not in the text', () => {
    const body = '“Clean” and ‘sober’ are words. :::note{title=“A”}'
    expect(mendBody(body)).toEqual({ body, done: [] })
  })
})
