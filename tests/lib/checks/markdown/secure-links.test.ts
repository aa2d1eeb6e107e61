import { describe, expect, it } from 'vitest'
import { buildFrom, type goodFiles, problemsOf, replaceIn, withText } from '../../small-library'

const seen = (contents: typeof goodFiles) => problemsOf(buildFrom(contents).files).map(({ at, rule }) => [at, rule])
const path = 'content/sources.yaml'
const plainSource = replaceIn(path, 'https://example.org/criteria', 'http://www.example.org/criteria')

describe('an address that starts with http:', () => {
  it('is reported in sources.yaml, at its line', () => {
    expect(problemsOf(buildFrom(plainSource).files)).toMatchObject([
      {
        at: `${path}:13:3`,
        rule: 'link-not-secure',
        mend: 'Write https://www.example.org/criteria and try it. If the site has no https, add it to "linkedSites" in content/site.yaml:\n  - site: http://example.org\n    why: …',
      },
    ])
  })

  it('is fine, in sources and texts, once site.yaml says that its site has no https', () => {
    const said = 'linkedSites:\n  - site: http://www.example.org\n    why: It has no https.\ndoors:'
    const files = replaceIn('content/site.yaml', 'doors:', said, plainSource)
    expect(seen(files)).toEqual([])
    expect(seen(withText('[The criteria](http://example.org/other)', files))).toEqual([])
  })

  it('is reported once if it stands bare in the text, with https in the mend', () => {
    expect(problemsOf(buildFrom(withText('See http://example.gov/x now.')).files)).toMatchObject([
      { rule: 'link-bare', mend: expect.stringContaining('(https://example.gov/x)') },
    ])
  })
})
