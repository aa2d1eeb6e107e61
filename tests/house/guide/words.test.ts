import type { Table } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { createWordFinder } from '@/lib/checks/words/word-to-avoid'
import { wordsToAvoid } from '@/lib/checks/words/words-to-avoid'
import { collectPassages } from '@/lib/content/markdown/passages'
import { collectSentences } from '@/lib/content/text/prose-sentences'
import { gradeOf } from '@/lib/content/text/reading-grade'
import { allCases } from '../../lib/content/broken/all-cases'
import { readGuide } from './read-guide'

const { tree, text } = readGuide()
const sentences = collectSentences(collectPassages(tree, text, undefined))

/** The rows of the table that has this heading above its first column. */
function rowsBelow(heading: string): string[][] {
  const table = tree.children.find(
    (node): node is Table => node.type === 'table' && toText(node.children[0]?.children[0]) === heading,
  )
  return (table?.children ?? []).slice(1).map((row) => row.children.map((cell) => toText(cell)))
}

describe('the guide keeps the rules that it asks others to keep', () => {
  it('it asks for at most eight years of school', () => {
    expect(sentences.length).toBeGreaterThan(80)
    expect(gradeOf(sentences, undefined)).toBeLessThanOrEqual(8)
  })

  it('no sentence has more than 25 words', () => {
    expect(sentences.filter(({ words }) => words > 25).map((sentence) => sentence.text)).toEqual([])
  })
})

describe('what the guide says of words is what the check says', () => {
  const findWords = createWordFinder(wordsToAvoid)

  it.each(rowsBelow('Not this'))('%s → %s', (word, instead) => {
    const found = findWords(word)
    expect(found.map(({ row }) => row.use.includes(instead))).toEqual([true])
  })
})

describe('a message of the guide is one that the check can give', () => {
  it.each(rowsBelow('Message'))('%s', (message) => {
    expect(allCases.some(({ reason }) => reason === message)).toBe(true)
  })
})
