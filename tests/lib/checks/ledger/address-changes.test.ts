import { describe, expect, it } from 'vitest'
import { buildKnownAddresses } from '@/lib/addresses/build-addresses'
import { decideAddress } from '@/lib/addresses/decide'
import { buildFrom, type Contents, problemsOf } from '../../small-library'
import { applyChange, changes, published } from './address-changes'

/** What must be mended. That new sections have no line yet is only told. */
const errors = (contents: Contents) => {
  const { files } = buildFrom(contents)
  const grave = new Set(
    files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal).map(({ reason }) => reason)),
  )
  return problemsOf(files).filter(({ reason }) => grave.has(reason))
}

it('the site before any change has no problem', () => {
  expect(problemsOf(buildFrom(published).files)).toEqual([])
})

describe.each(changes)('$name', (change) => {
  const isSilent = change.moved === ''

  it(isSilent ? 'passes as it is' : 'is refused without its line in moved.yaml', () => {
    expect(errors(applyChange(change, { said: false })).map(({ rule }) => rule)).toEqual(
      isSilent ? [] : ['address-lost'],
    )
  })

  it('passes with the right line', () => {
    expect(errors(applyChange(change, { said: true }))).toEqual([])
  })

  it('leads every old address to its new place in one hop', () => {
    const { library } = buildFrom(applyChange(change, { said: true }))
    if (!library) throw new Error('The site has errors.')
    const known = buildKnownAddresses(library, ['/'])
    const answers = change.answers.map(([path]) => {
      const decision = decideAddress(path, known)
      return [path, decision.kind === 'withdrawn' ? 410 : decision.kind === 'moved' ? decision.to : path]
    })
    expect(answers).toEqual(change.answers)
  })
})

const why =
  'People have sent each other this link and printed it. Whoever follows it would not find what they were told to read.'

describe('what the check says names the old address and gives the line to paste', () => {
  const said = (name: string) => {
    const change = changes.find((one) => one.name === name)
    return change && errors(applyChange(change, { said: false })).map(({ at, reason, mend }) => [at, reason, mend])
  }

  it('at the heading that has another id now', () => {
    expect(said('an id is renamed')).toEqual([
      [
        'content/articles/how-long.md:23:1',
        'Until now this section was "#visits". Links and printed pages point there.',
        'Keep {#visits}, or add to content/moved.yaml:\n/how-long#visits: /how-long#visitors',
      ],
    ])
  })

  it('at the heading that the section has on another page', () => {
    expect(said('a section is moved to another article')).toEqual([
      [
        'content/articles/what-it-costs.md:23:1',
        'Until now this section was "/how-long#visits". Links and printed pages point there.',
        'Add to content/moved.yaml:\n/how-long#visits: /what-it-costs#visits',
      ],
    ])
  })

  it('at the top of a file that has another name now', () => {
    expect(said('a file is renamed')).toEqual([
      [
        'content/articles/paying.md:1:1',
        'Until now this page was "/what-it-costs". Links and printed pages point there.',
        'Name the file what-it-costs.md again, or add to content/moved.yaml:\n/what-it-costs: /paying',
      ],
    ])
  })

  it('at the top of the page where a section is gone and nothing looks like it', () => {
    expect(said('a section is taken off the site')).toEqual([
      [
        'content/articles/how-long.md:1:1',
        'The section "What about work?" (/how-long#work) is not here any more, and nothing says where it went.',
        'Bring it back with {#work}, or add to content/moved.yaml:\n/how-long#work: /how-long',
      ],
    ])
  })

  it('and says "perhaps" where only the id and the place tell', () => {
    expect(said('a section is split')?.map(([at, reason]) => [at, reason])).toEqual([
      [
        'content/articles/how-long.md:27:1',
        'Perhaps this section was "#visits" until now. Links and printed pages point there.',
      ],
    ])
  })

  it('and does not take a new section for the one that is gone', () => {
    const path = 'content/articles/how-long.md'
    const text = String(published[path]).replace(
      '## Who can visit? {#visits}\n\nFriends can come on weekends.',
      '## What should I bring? {#bring}\n\nComfortable clothes.',
    )
    const found = errors(applyChange({ files: { [path]: text }, moved: '' }, { said: false }))
    expect(found.map(({ at, mend }) => [at, mend])).toEqual([
      [`${path}:1:1`, 'Bring it back with {#visits}, or add to content/moved.yaml:\n/how-long#visits: /how-long'],
    ])
  })

  it('in the ledger where a whole page is gone, with a line that asks for one sentence', () => {
    const files = { 'content/articles/what-it-costs.md': undefined }
    const found = errors(applyChange({ files, moved: '' }, { said: false })).map(({ at, reason, mend }) => [
      at,
      reason,
      mend,
    ])
    expect(found).toEqual([
      [
        'content/addresses.tsv:9:1',
        'The page "What does it cost?" (/what-it-costs) is not here any more, and nothing says where it went.',
        'Bring its file back, or add to content/moved.yaml:\n/what-it-costs: { gone: 2026-12-01, what: "What does it cost?", why: "(Write: one sentence for the reader)" }',
      ],
    ])
    const moved = String(found[0]?.[2]).split('\n')[1] ?? ''
    const pasted = errors(applyChange({ files, moved }, { said: true }))
    expect(pasted.map(({ at, rule }) => [at, rule])).toEqual([['content/moved.yaml:1:71', 'placeholder']])
    const written = moved.replace('(Write: one sentence for the reader)', 'The figures were too old.')
    expect(errors(applyChange({ files, moved: written }, { said: true }))).toEqual([])
  })

  it('at the field that makes a draft of a page', () => {
    const path = 'content/articles/what-it-costs.md'
    const draft = String(published[path]).replace('topic: during', 'topic: during\ndraft: true')
    const found = errors(applyChange({ files: { [path]: draft }, moved: '' }, { said: false }))
    expect(found.map(({ at, reason, mend }) => [at, reason, mend])).toEqual([
      [
        `${path}:5:1`,
        '"/what-it-costs" was published, and a draft is not on the site.',
        'Take "draft: true" out. If it is to be taken off the site, add to content/moved.yaml:\n/what-it-costs: { gone: 2026-12-01, what: "What does it cost?", why: "(Write: one sentence for the reader)" }',
      ],
    ])
  })

  it('and each time why it matters', () => {
    const all = changes.flatMap((change) => errors(applyChange(change, { said: false })))
    expect(all.length).toBeGreaterThan(5)
    expect(new Set(all.map((problem) => problem.why))).toEqual(new Set([why]))
  })
})
