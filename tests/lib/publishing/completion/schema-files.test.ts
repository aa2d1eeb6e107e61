import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildSchemaFiles } from '@/lib/publishing/completion/schema-files'
import { goodFiles } from '../../small-library'
import { complaintsAbout } from './complaints'

const all = buildSchemaFiles()

/** What an editor is told about a YAML text while typing. */
function tell(name: string, text: string): string[] {
  const schema = all.find((file) => file.name === name)?.schema ?? false
  return complaintsAbout(parse(text), schema)
}

const fieldsOf = (page: string) => page.split(/^---$/m)[1] ?? ''

describe('an editor hears nothing about what the check accepts', () => {
  it.each(['facts', 'sources', 'glossary', 'moved', 'site'])('%s.yaml of the site', (name) => {
    expect(tell(name, readFileSync(`content/${name}.yaml`, 'utf8'))).toEqual([])
    expect(tell(name, String(goodFiles[`content/${name}.yaml`]))).toEqual([])
  })

  it.each(['article', 'page'])('the fields of every %s of the site', (name) => {
    const folder = `content/${name}s`
    const texts = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    expect(texts.length).toBeGreaterThan(3)
    expect(texts.flatMap((text) => tell(name, fieldsOf(text)))).toEqual([])
  })

  it('a year, a figure or a title that YAML takes for a number, and what may be empty', () => {
    const source = '- { id: a, title: 1984, publisher: B, kind: study, year: 2006, url: "https://a.gov" }'
    expect(tell('sources', source)).toEqual([])
    expect(tell('sources', source.replace('2006', 'no date'))).toEqual([])
    const fact = '{ about: { b: What }, facts: [{ id: a, value: 9, about: b, sources: [c], checked: 2026-11-23 }] }'
    expect(tell('facts', fact)).toEqual([])
    const empty = String(goodFiles['content/site.yaml']).replace('operator: ""', 'operator:')
    expect(tell('site', empty)).toEqual([])
  })

  it('a draft, quoted or not', () => {
    const fields = readdirSync('content/articles').map((file) =>
      fieldsOf(readFileSync(`content/articles/${file}`, 'utf8')),
    )
    expect(tell('article', `${fields[0]}draft: true`)).toEqual([])
    expect(tell('article', `${fields[0]}draft: "false"`)).toEqual([])
    expect(tell('article', `${fields[0]}draft: yes`)).toEqual(['This takes true or false, and nothing else.'])
  })

  it('a move and a withdrawal', () => {
    const gone = '{ gone: 2026-11-23, what: Prices, why: They were old., read: /a }'
    expect(tell('moved', `{ "/a#b": "/a#c", /old: /new, "/a#d": ${gone} }`)).toEqual([])
  })
})

describe('an editor is told while typing, in the words of the check', () => {
  const fact =
    'about: { b: What }\nfacts:\n  - { id: a, value: 9 weeks, about: b, sources: [c], checked: 2026-11-23 }\n'
  const told: [string, string, string][] = [
    ['id: a', 'id: Not Good', 'This must be lower-case letters and digits, joined by hyphens, such as typical-length.'],
    ['2026-11-23', '3/4/2026', 'This must be a day of the calendar, year first, such as 2026-11-23.'],
    ['2026-11-23', '2026-13-23', 'This must be a day of the calendar, year first, such as 2026-11-23.'],
    ['9 weeks', '""', 'This is empty.'],
    ['9 weeks', '[9, weeks]', 'This takes one text.'],
    ['9 weeks', '"9 weeks [@c]"', 'Sources are not cited here. Write plain words.'],
    ['9 weeks', '"{{a}} weeks"', 'Figures are not filled in here. Write plain words.'],
    ['[c]', '[]', 'Too few items.'],
    ['about: b,', '', 'Missing property "about".'],
    ['value: ', 'valu: ', 'Property valu is not allowed.'],
  ]
  it.each(told)('%s → %s', (from, to, message) => {
    expect(tell('facts', fact)).toEqual([])
    expect(tell('facts', fact.replace(from, to))).toContain(message)
  })

  it('which kinds of source there are, and what an address looks like', () => {
    const source = '- { id: a, title: T, publisher: B, kind: studie, year: 20o6, url: www.a.gov }'
    expect(tell('sources', source)).toEqual([
      expect.stringMatching(/^This takes law, regulation, .* or pages of programs, and nothing else\.$/),
      expect.stringMatching(/^This must be a year such as 2021/),
      'This must be a whole web address, starting with https://.',
    ])
  })
})

describe('what is offered', () => {
  it('has a title for each file, and a description for each field of an entry', () => {
    expect(all.map(({ name, files }) => `${name} ${files}`)).toMatchInlineSnapshot(`
      [
        "facts content/facts.yaml",
        "sources content/sources.yaml",
        "glossary content/glossary.yaml",
        "moved content/moved.yaml",
        "site content/site.yaml",
        "article content/articles/*.md",
        "page content/pages/*.md",
      ]
    `)
    expect(all.filter(({ schema }) => !schema.title)).toEqual([])
  })

  it('fits, once the places to type at are filled', () => {
    const fill = (body: unknown) =>
      JSON.parse(
        JSON.stringify(body)
          .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2026-11-23')
          .replace(/\$\{\d+:([^}]*)\}/g, '$1'),
      )
    const offers = all.flatMap(({ schema }) => {
      const lists = [schema, ...Object.values(schema.properties ?? {})].filter((part) => typeof part === 'object')
      return lists.flatMap((list) =>
        ((list as typeof schema).defaultSnippets ?? []).map(({ label, body }) => {
          const value = schema.title?.startsWith('Old addresses') ? fill(body) : [fill(body)]
          return { label, complaints: complaintsAbout(value, list as typeof schema) }
        }),
      )
    })
    expect(offers.length).toBe(8)
    expect(offers.filter(({ complaints }) => complaints.length > 0)).toEqual([])
  })
})
