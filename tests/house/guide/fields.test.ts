import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { articleFrontMatterSchema, pageFrontMatterSchema } from '@/lib/content/front-matter/front-matter-schema'
import { buildFrom, goodFiles, problemsOf } from '../../lib/small-library'
import { readGuide } from './read-guide'

const { text: guide, codes } = readGuide()
const example = codes.find(({ is }) => is === 'yaml fields')?.text ?? ''
const all = Object.keys(articleFrontMatterSchema.shape)

it('the example of the fields has every field of an article', () => {
  expect(Object.keys(parse(example)).toSorted()).toEqual(all.toSorted())
})

it('the example of the fields can be copied', () => {
  const ids = [...example.matchAll(/section: (\S+)/g)].map(([, id]) => id)
  const sections = ids.map((id) => `## What about ${id}? {#${id}}\n\nAsk the program.\n`)
  const article = `---\n${example}\n---\n\n${sections.join('\n')}`
  expect(problemsOf(buildFrom({ ...goodFiles, 'content/articles/getting-there.md': article }).files)).toEqual([])
})

it('the guide names the fields that a page does not take', () => {
  const [, names = ''] = /takes the same fields without (.*?)\./s.exec(guide) ?? []
  const missing = all.filter((name) => !Object.hasOwn(pageFrontMatterSchema.shape, name))
  expect([...names.matchAll(/`(\w+)`/g)].map(([, name]) => name).toSorted()).toEqual(missing.toSorted())
})
