import { describe, expect, it } from 'vitest'
import { findTerms } from '@/lib/content/text/terms'
import { readText } from '../../read-text'

const glossary = [
  { id: 'php', term: 'Partial hospital program (PHP)', meaning: 'Day care.', words: ['PHP', 'partial hospital'] },
  { id: 'iop', term: 'IOP', meaning: 'A program.', words: ['IOP'] },
  { id: 'c', term: 'C++', meaning: 'A sign.', words: ['C++', 'a.b'] },
]
const idsIn = (text: string) => findTerms(text, glossary).map(({ id }) => id)

describe('the terms of a text', () => {
  it('come in the order of the glossary, each once, with their meaning', () => {
    expect(findTerms('An IOP or a PHP. An IOP.', glossary)).toEqual([
      { id: 'php', term: 'Partial hospital program (PHP)', meaning: 'Day care.' },
      { id: 'iop', term: 'IOP', meaning: 'A program.' },
    ])
  })

  it.each([
    ['iop', ['iop']],
    ['(IOP)', ['iop']],
    ['partial\nhospital', ['php']],
    ['Partial hospital, then', ['php']],
    ['biopsy', []],
    ['IOPs', []],
    ['IOPé', []],
    ['IOP2', []],
    ['C++', ['c']],
    ['axb', []],
    ['', []],
  ])('are found as whole words, whatever the capitals: %j', (text, ids) => {
    expect(idsIn(text)).toEqual(ids)
  })

  it('are looked for in headings, lists, tables and blocks', () => {
    for (const text of ['## IOP {#aa}', '- a\n- IOP', '| IOP |\n| --- |', ':::note{title="IOP"}\na\n:::'])
      expect(readText(text, { glossary }).terms.map(({ id }) => id)).toEqual(['iop'])
  })
})
