import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { parseTables } from '@/lib/content/tables/tables'
import { goodFiles, problemsOf, toContentFiles } from '../../small-library'

it('the five tables are read as text, and every value keeps its form', () => {
  const tables = parseTables(toContentFiles(goodFiles).tables)
  expect(tables.facts.parsed?.data).toEqual({
    about: { 'phase-length': 'How long the first phase lasts' },
    facts: [{ id: 'phase', value: '6 to 12 weeks', about: 'phase-length', sources: ['tip-47'], checked: '2026-11-23' }],
  })
  expect(tables.sources.parsed?.data[0]?.year).toBe('2006')
  expect(tables.glossary.parsed?.data[0]?.words).toEqual(['naloxone'])
  expect(tables.site.parsed?.data).toMatchObject({
    operator: '',
    contact: '',
    topics: [{ id: 'starting' }, { id: 'during' }],
  })
  expect(tables.moved.parsed?.data).toEqual({})
})

it('an address that moved is a text, and one that was taken off says when and why', () => {
  const moved = '/a: /b\n/a#x: /b#y\n/c: { gone: 2026-11-23, what: A table, why: It was wrong., read: /b }\n'
  const tables = parseTables([new VFile({ path: 'content/moved.yaml', value: moved })])
  expect(tables.moved.parsed?.data).toEqual({
    '/a': '/b',
    '/a#x': '/b#y',
    '/c': { gone: '2026-11-23', what: 'A table', why: 'It was wrong.', read: '/b' },
  })
})

it('a table that is missing is a problem that names it', () => {
  const { facts } = parseTables([])
  expect(facts.parsed).toBeUndefined()
  expect(problemsOf([facts.file])).toEqual([
    {
      at: 'content/facts.yaml:1:1',
      rule: 'table-missing',
      reason: 'The file content/facts.yaml is missing.',
      why: 'Articles point to what stands in it.',
      mend: 'Bring it back from the last version of the site.',
    },
  ])
})
