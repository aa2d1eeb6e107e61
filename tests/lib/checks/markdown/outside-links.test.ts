import { describe, expect, it } from 'vitest'
import { buildFrom, goodFiles, problemsOf, replaceIn, withText } from '../../small-library'

const sitePath = 'content/site.yaml'
const linked = (rows: string, contents = goodFiles) =>
  replaceIn(sitePath, 'doors:', `linkedSites:\n${rows}doors:`, contents)
const rulesIn = (contents: typeof goodFiles) => problemsOf(buildFrom(contents).files).map(({ rule }) => rule)

describe('a link that leaves the site', () => {
  it.each([
    ['to the site of a source', 'https://example.gov/another-page'],
    ['to it with www. before its name', 'https://www.example.gov/another-page'],
    ['in capitals', 'https://EXAMPLE.gov/x'],
    ['to a phone', 'tel:988'],
    ['to a page of this site', '/help-now'],
  ])('is fine %s', (_name, href) => {
    expect(rulesIn(withText(`[Ask them](${href})`))).toEqual([])
  })

  it.each([
    ['to a part of that site with a name of its own', 'https://shop.example.gov/'],
    ['to a site whose name begins like it', 'https://example.gov.rehab.com/'],
    ['by another door', 'https://example.gov:8443/'],
    ['in letters that look like others', 'https://exаmple.gov/'],
    ['from a mail that carries more', 'mailto:a@rehab.com?subject=Help'],
  ])('is looked at %s', (_name, href) => {
    expect(rulesIn(withText(`[Ask them](<${href}>)`)).filter((rule) => rule.startsWith('link'))).toEqual([
      'link-outside',
    ])
  })

  it('may lead to a site that site.yaml names, and to nothing else', () => {
    const files = linked('  - site: findtreatment.gov\n    why: The official finder.\n')
    expect(rulesIn(withText('[The finder](https://www.findtreatment.gov/locator)', files))).toEqual([])
    expect(problemsOf(buildFrom(withText('[The finder](https://findtreatment.com/)', files)).files)).toMatchObject([
      { rule: 'link-outside', mend: expect.stringMatching(/^Did you mean findtreatment\.gov\?\n/) },
    ])
  })

  it('is taken for the site of the same name, whatever its ending', () => {
    const [problem] = problemsOf(buildFrom(withText('[The guide](https://example.online/)')).files)
    expect(problem?.mend.split('\n')[0]).toBe('Did you mean example.gov?')
  })

  it('may write a mail to the contact of the site', () => {
    const files = replaceIn(sitePath, 'contact: ""', 'contact: us@iop-guide.example')
    expect(rulesIn(withText('[Write to us](mailto:us@iop-guide.example)', files))).toEqual([])
  })

  it('is found wherever it stands', () => {
    const places = [
      '- a [b](https://b.com)',
      '> [b](https://b.com)',
      '| [b](https://b.com) |\n| - |',
      ':::do\n- [b](https://b.com)\n:::',
      '**[b](https://b.com)**',
      '[b][c]\n\n[c]: https://b.com',
      '![A week](/images/how-long/week.png) <https://b.com>',
    ]
    for (const place of places) expect(rulesIn(withText(place))).toContain('link-outside')
  })

  it('is not held against a table that cannot be read', () => {
    const text = withText('[The finder](https://findtreatment.gov/)')
    expect(rulesIn({ ...text, [sitePath]: 'x: y: z' })).toEqual(['yaml'])
    expect(rulesIn({ ...text, 'content/sources.yaml': 'x: y: z' })).toEqual(['yaml'])
  })

  it('is looked at while the fields of the page have a mistake', () => {
    const broken = replaceIn('content/articles/how-long.md', 'topic: during\n', '', withText('[b](https://b.com)'))
    expect(rulesIn(broken)).toEqual(['missing-field', 'link-outside'])
  })
})

describe('the name of a linked site', () => {
  it.each(['https://findtreatment.gov', 'findtreatment.gov/locator', 'treatment', 'find treatment.gov'])(
    'is the name and nothing more: %s',
    (name) => {
      expect(problemsOf(buildFrom(linked(`  - site: ${name}\n    why: The finder.\n`)).files)).toMatchObject([
        { rule: 'field', at: `${sitePath}:13:5`, reason: expect.stringContaining('such as findtreatment.gov') },
      ])
    },
  )

  it('comes with the reason', () => {
    expect(rulesIn(linked('  - site: findtreatment.gov\n'))).toEqual(['missing-field'])
  })
})
