import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Moved } from '@/lib/content/tables/schemas'
import { formatProblems } from '@/lib/problems/format-problems'
import { buildFrom, problemsOf, replaceIn } from '../../lib/small-library'
import { addToTable, buildGuideLibrary, checkSection, tableNames, withTargets } from './guide-library'
import { type GuideCode, readGuide } from './read-guide'

const { codes, text: guide } = readGuide()
const library = buildGuideLibrary(codes)
const of = (kind: string) => codes.filter(({ is }) => is === kind)

it('every code block says what it is, so that something holds it', () => {
  const kinds = ['markdown section', 'markdown article', 'yaml fields', 'sh', 'text message']
  const tables = tableNames.map((name) => `yaml ${name}`)
  const isKnown = ({ is }: GuideCode) => [...kinds, ...tables].includes(is) || is.startsWith('markdown block ')
  expect(codes.length).toBeGreaterThan(20)
  expect(codes.filter((code) => !isKnown(code))).toEqual([])
})

it('what the guide adds to the tables is good, all together', () => {
  expect(problemsOf(buildFrom(library).files)).toEqual([])
})

describe('a text to copy is good text', () => {
  it.each(of('markdown section'))('on line $line', ({ text }) => {
    expect(checkSection(text, library)).toEqual([])
  })
})

describe('moved.yaml', () => {
  it.each(of('yaml moved'))('as on line $line', ({ text }) => {
    const moves = Object.values(parse(text) as Moved)
    const targets = moves.map((move) => (typeof move === 'string' ? move : move.read)).filter((to) => to !== undefined)
    const contents = addToTable('moved', text, withTargets(targets, library))
    expect(problemsOf(buildFrom(contents).files)).toEqual([])
  })
})

describe('a command is there to be typed', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const typed = [...of('sh').flatMap(({ text }) => text.split('\n')), ...(guide.match(/`npm run [^`]+`/g) ?? [])]
  const commands = [...new Set(typed.map((command) => command.replaceAll('`', '')))]

  it.each(commands)('%s', (command) => {
    const [, name = ''] = /^npm run ([a-z]+)/.exec(command) ?? []
    expect(command === 'npm ci' || Object.hasOwn(scripts, name)).toBe(true)
  })
})

describe('a message is what the check says, word for word', () => {
  it.each(of('text message'))('on line $line', ({ text }) => {
    const [, slug = ''] = /^content\/articles\/([a-z-]+)\.md/.exec(text) ?? []
    const [, line = ''] = /^ *\d+ \| (.*)$/m.exec(text) ?? []
    const path = `content/articles/${slug}.md`
    const typed = replaceIn(path, 'Ask the program.', line, withTargets([`/${slug}`], library))
    expect(formatProblems(buildFrom(typed).files).split('\n\n')[0]).toBe(text)
  })
})
