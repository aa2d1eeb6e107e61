import { expect, it } from 'vitest'
import { articlePath, buildFrom, type goodFiles, problemsOf, replaceIn } from '../../small-library'

const helpPath = 'content/pages/help-now.md'
const unused = replaceIn(helpPath, 'naloxone', 'a spray')
const found = (contents: typeof goodFiles) => problemsOf(buildFrom(contents).files)

it('a word of the glossary that no page uses is a warning', () => {
  expect(buildFrom(unused).library).toBeDefined()
  expect(found(unused)).toEqual([
    {
      at: 'content/glossary.yaml:2:3',
      rule: 'term-unused',
      reason: 'No page uses the word "Naloxone".',
      why: 'A page prints only the words that it uses, so no reader ever sees this one.',
      mend: 'Use it on a page, or add the form that pages use to its words (now: naloxone). Else take it out.',
    },
  ])
})

it('a draft uses a word, and so does a page with a mistake in its fields', () => {
  const used = replaceIn(articlePath, 'Ask the program.', 'Ask about Naloxone.', unused)
  const second = { ...unused, 'content/articles/other.md': String(used[articlePath]) }
  expect(found(second).map(({ rule }) => rule)).not.toContain('term-unused')
  expect(found(replaceIn(articlePath, 'topic: during', 'topics: during', used)).map(({ rule }) => rule)).not.toContain(
    'term-unused',
  )
})

it('nothing is said as long as a page cannot be read', () => {
  const contents = { ...unused, 'content/articles/other.md': new Uint8Array([0xff, 0xfe, 0x41]) }
  expect(found(contents).map(({ rule }) => rule)).not.toContain('term-unused')
})
