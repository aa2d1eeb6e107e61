import { describe, expect, it } from 'vitest'
import { definitionByName } from '@/lib/content/blocks/block'
import { parseExample } from '@/lib/content/example-blocks'
import { articleFrontMatterSchema } from '@/lib/content/front-matter/front-matter-schema'
import { parseLibrary } from '@/lib/content/parse-library'
import { buildBlockSnippets } from '@/lib/publishing/completion/block-snippets'
import { buildFieldSnippets } from '@/lib/publishing/completion/field-snippets'
import { buildIdSnippets } from '@/lib/publishing/completion/id-snippets'
import type { Snippet } from '@/lib/publishing/completion/snippet'
import { textSnippets } from '@/lib/publishing/completion/text-snippets'
import {
  articlePath,
  buildFrom,
  goodArticle,
  goodFiles,
  goodImages,
  problemsOf,
  toContentFiles,
  withText,
} from '../../small-library'
import { fillSnippet } from './fill-snippet'

const fields = buildFieldSnippets()
const blocks = buildBlockSnippets()
/** A place to type at, and one to choose at, as VS Code writes them. */
const at = (place: number, words: string) => `\${${place}:${words}}`
const choose = (words: string) => `\${1|${words}|}`
const offered = (snippets: Record<string, Snippet>, name: string) => snippets[name] as Snippet

describe('blocks', () => {
  it('every name that can follow ::: is offered, with the colons and without', () => {
    const names = [...definitionByName.keys()]
    expect(Object.values(blocks).map(({ prefix }) => prefix)).toEqual(names.map((name) => [`:::${name}`, name]))
  })

  it('what is written can be read as it stands', () => {
    for (const [name, snippet] of Object.entries(blocks)) {
      expect(parseExample(fillSnippet(snippet)), name).toHaveLength(1)
    }
  })

  it('the words of an example stand only below the name that it was written for', () => {
    expect(fillSnippet(offered(blocks, 'Block :::call-now'))).toContain('title="Call 911 now if someone:"')
    expect(fillSnippet(offered(blocks, 'Block :::talk-to'))).toBe(':::talk-to{title="…"}\n- …\n- …\n:::')
  })

  it('titles, items and remarks are places to type at; labels and tables stay', () => {
    expect(offered(blocks, 'Block :::hours').body).toEqual([
      `:::hours{title="${at(1, 'Hours a week in each kind of care')}" here="${at(2, 'IOP')}"\\}`,
      `- **Outpatient** ${at(3, 'under 9')}`,
      `- **IOP** ${at(4, '9 to 19')}`,
      `- **Residential** ${at(5, 'staff day and night')}`,
      '',
      at(6, 'Each stroke is one hour a week.'),
      ':::',
    ])
    expect(offered(blocks, 'Block :::compare').body).toContain('| IOP | 9 to 19 |')
  })
})

describe('fields', () => {
  it('every field is offered, with the words that the check has for it', () => {
    const shape = Object.entries(articleFrontMatterSchema.shape)
    expect(shape.map(([name, field]) => [`Field ${name}`, field.description])).toEqual(
      Object.entries(fields)
        .slice(1)
        .map(([name, { description }]) => [name, description]),
    )
  })

  it('what takes one of a few words offers them', () => {
    expect(offered(fields, 'Field audience').body).toEqual([`audience: [${choose('self,family,clinician')}]`])
    expect(offered(fields, 'Field draft').body).toEqual([`draft: ${choose('true,false')}`])
  })

  it('a field that holds others is written with all of them', () => {
    expect(fillSnippet(offered(fields, 'Field readNext'), ['/help-now', 'Who to call.'])).toBe(
      'readNext:\n  - page: /help-now\n    why: Who to call.',
    )
    expect(fillSnippet(offered(fields, 'Field clinicalReview'), ['A. Name', 'Nurse'])).toBe(
      'clinicalReview:\n  name: A. Name\n  role: Nurse\n  date: 2026-11-23',
    )
  })

  it('a new article, filled in, has no problem', () => {
    const summary =
      'Most people spend six to twelve weeks in the first phase of a program. Then they go on with fewer hours.'
    const points = ['One.', 'length', 'Two.', 'hours', 'Three.', 'length']
    // Choices are made before the rest is typed.
    const words = ['family', 'How long?', summary, '2027-11-23', 'First published.', 'during', ...points]
    const text = `${fillSnippet(offered(fields, 'A new article'), words)}${goodArticle.split('---\n').at(-1)}`
    const { files, library } = buildFrom({ ...goodFiles, [articlePath]: text })
    expect(problemsOf(files)).toEqual([])
    expect(library?.articles[0]?.audience).toEqual(['family'])
  })

  it('a new article, not filled in, is refused: no place to type at is taken for a text', () => {
    const { files } = buildFrom({ ...goodFiles, [articlePath]: fillSnippet(offered(fields, 'A new article')) })
    expect(problemsOf(files).map(({ rule }) => rule)).toContain('field')
  })
})

it('headings, figures, sources and links are written as the check wants them', () => {
  const filled = Object.values(textSnippets).map((snippet) => fillSnippet(snippet))
  expect(filled).toEqual([
    '## How many hours a week? {#hours}',
    '### For teenagers {#for-teenagers}',
    '{{fact-id}}',
    '[@source-id]',
    '[how many hours a week](/how-long-it-lasts#hours)',
  ])
  const text =
    fillSnippet(offered(textSnippets, 'Figure'), ['phase']) + fillSnippet(offered(textSnippets, 'Source'), ['tip-47'])
  expect(problemsOf(buildFrom(withText(`It lasts ${text}`)).files)).toEqual([])
})

it('files are named by their whole path, as VS Code compares them', () => {
  const all = Object.values({ ...fields, ...blocks, ...textSnippets })
  expect(all.flatMap(({ include }) => include).filter((pattern) => !pattern.startsWith('**/content/'))).toEqual([])
})

describe('ids', () => {
  const parse = (contents: typeof goodFiles) =>
    parseLibrary({ files: toContentFiles(contents), images: goodImages, today: '2026-12-01' })
  const list = (contents: typeof goodFiles) =>
    Object.entries(buildIdSnippets(parse(contents))).map(([name, { body, description }]) => [
      name,
      body.join(),
      description,
    ])

  it('everything that another file can name is offered, and says what it is', () => {
    expect(list(goodFiles)).toEqual([
      ['Source tip-47', 'tip-47', 'Intensive outpatient treatment (TIP 47). SAMHSA, 2006.'],
      ['Source asam', 'asam', 'The criteria. ASAM, 2023.'],
      ['Figure phase', 'phase', '6 to 12 weeks. How long the first phase lasts.'],
      ['Subject phase-length', 'phase-length', 'How long the first phase lasts'],
      ['Topic starting', 'starting', 'Before you start'],
      ['Topic during', 'during', 'During treatment'],
      ['Page /how-long', '/how-long', 'How long does it last?'],
      ['Section /how-long#length', '/how-long#length', 'How long is typical? (How long does it last?)'],
      ['Section /how-long#hours', '/how-long#hours', 'How many hours? (How long does it last?)'],
      ['Page /help-now', '/help-now', 'Get help now'],
      ['Section /help-now#lines', '/help-now#lines', 'Who can help me? (Get help now)'],
    ])
  })

  it('an id is offered where it can be named, and nowhere else', () => {
    const files = (name: string) => buildIdSnippets(parse(goodFiles))[name]?.include
    const texts = ['**/content/articles/*.md', '**/content/pages/*.md']
    expect(files('Source asam')).toEqual([...texts, '**/content/facts.yaml'])
    expect(files('Subject phase-length')).toEqual(['**/content/facts.yaml'])
    expect(files('Topic during')).toEqual(['**/content/articles/*.md'])
    expect(files('Section /how-long#hours')).toEqual([...texts, '**/content/moved.yaml', '**/content/site.yaml'])
  })

  it('what cannot be read is left out, and the rest is offered all the same', () => {
    const broken = { ...goodFiles, 'content/sources.yaml': '- id: [', [articlePath]: 'No fields.' }
    expect(list(broken).map(([name]) => name)).toEqual(
      list(goodFiles)
        .map(([name]) => name)
        .filter((name) => !/^Source|how-long/.test(name ?? '')),
    )
  })
})
