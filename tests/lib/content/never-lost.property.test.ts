import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlePath, buildFrom, type Contents, goodArticle, goodFiles, problemsOf } from '../small-library'

/** The signs that mean something in Markdown, YAML or the blocks of this site, and a few that do not. */
const signs = [
  ...':{}[]@#<>|*_~-+`\\!^()&$%;=/?. \n\t"\'',
  '---\n',
  ':::',
  '{{',
  '[@',
  '\n\n',
  '\r\n',
  '\uFEFF',
  '\u2028',
  'é',
  'كم',
  '🫶',
  '0',
  'a',
]
const words = [
  'title',
  'phase',
  'tip-47',
  'note',
  'do',
  '{#length}',
  '{{phase}}',
  '[@tip-47]',
  ':::note{title="A"}',
  '\n:::\n',
  '## ',
  '- ',
  '| a |\n| - |',
  '[a](/b)',
  '<b>',
  '*a',
  '&a',
  '!a',
]
const markdown = fc.array(fc.constantFrom(...signs, ...words), { maxLength: 60 }).map((parts) => parts.join(''))
const text = fc.oneof(markdown, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }))

/** A good article from which a piece is taken out and something else put in. */
const mutated = fc
  .tuple(fc.nat(goodArticle.length), fc.nat(40), text)
  .map(([start, length, piece]) => goodArticle.slice(0, start) + piece + goodArticle.slice(start + length))

const yamlValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    markdown,
    fc.constantFrom('a', '[]', '{}', '2026-11-23', '*a', '&a b', '""'),
    tie('list'),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
})).value
const yamlName = fc.constantFrom(
  'id',
  'title',
  'about',
  'facts',
  'sources',
  'topics',
  '__proto__',
  'constructor',
  'a b',
  '? x',
  '<<',
)
const yamlText = fc
  .array(fc.tuple(fc.constantFrom('', '  ', '- ', '  - ', '\t'), yamlName, yamlValue), { maxLength: 8 })
  .map((lines) => lines.map(([indent, name, value]) => `${indent}${name}: ${value}`).join('\n'))

/** The library is there with the article in it, or there are problems, each with a place in a file. */
function expectNothingLost(contents: Contents) {
  const { library, files } = buildFrom(contents)
  const problems = problemsOf(files)
  for (const { at, rule, reason, why, mend } of problems) {
    expect(at).toMatch(/:[1-9]\d*:[1-9]\d*$/)
    for (const part of [rule, reason, why, mend]) expect(part).toMatch(/\S/)
  }
  if (library) expect(library.articles.map((article) => article.slug)).toContain('how-long')
  else expect(problems).not.toEqual([])
}

const withArticle = (article: string | Uint8Array) => ({ ...goodFiles, [articlePath]: article })
const fewRuns = { numRuns: 80 }
const moreRuns = { numRuns: 160 }

describe('an article is on the site, or a problem says why it is not', { timeout: 60_000 }, () => {
  it('whatever text stands in its file', () => {
    fc.assert(
      fc.property(text, (article) => expectNothingLost(withArticle(article))),
      fewRuns,
    )
  })

  it('whatever bytes stand in its file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectNothingLost(withArticle(bytes))),
      fewRuns,
    )
  })

  it('whatever is changed in a good article', () => {
    fc.assert(
      fc.property(mutated, (article) => expectNothingLost(withArticle(article))),
      moreRuns,
    )
  })

  it('whatever its front matter says', () => {
    const [, , ...body] = goodArticle.split('---\n')
    fc.assert(
      fc.property(yamlText, (fields) => expectNothingLost(withArticle(`---\n${fields}\n---\n${body.join('---\n')}`))),
      fewRuns,
    )
  })

  it('whatever stands below its front matter', () => {
    fc.assert(
      fc.property(markdown, (body) =>
        expectNothingLost(withArticle(goodArticle.replace('Ask the program.', () => body))),
      ),
      moreRuns,
    )
  })

  it.each(['facts', 'sources', 'glossary', 'site', 'moved'])('whatever stands in content/%s.yaml', (table) => {
    fc.assert(
      fc.property(fc.oneof(yamlText, markdown), (yaml) =>
        expectNothingLost({ ...goodFiles, [`content/${table}.yaml`]: yaml }),
      ),
      fewRuns,
    )
  })
})
