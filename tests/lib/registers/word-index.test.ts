import { describe, expect, it } from 'vitest'
import type { GlossaryTerm, Library } from '@/lib/content/types'
import { wordsOfHeading } from '@/lib/registers/heading-words'
import { countUses, removeTerms } from '@/lib/registers/term-uses'
import { buildWordIndex } from '@/lib/registers/word-index'
import { articlePath, buildFrom, type Contents, goodFiles, goodPage, replaceIn, withText } from '../small-library'

const iop: GlossaryTerm = {
  id: 'iop',
  term: 'Intensive outpatient program (IOP)',
  meaning: 'A program.',
  words: ['IOP'],
}
const day: GlossaryTerm = {
  id: 'php',
  term: 'Partial hospital program (PHP)',
  meaning: 'Day treatment.',
  words: ['PHP', 'partial hospital', 'partial hospital program'],
}

describe('the words of a heading', () => {
  const labels = (title: string, id: string) => wordsOfHeading(title, id, [iop, day]).map(({ label }) => label)

  it.each([
    ['Will I be tested for drugs?', 'drug-tests', ['Tested', 'Drugs']],
    ['Do I have to go to AA or other meetings?', 'twelve-step', ['AA', 'Meetings', 'Twelve step']],
    ['Can I keep working?', 'work-and-family', ['Working', 'Family']],
    ['What about nights and weekends?', 'between-sessions', ['Nights', 'Weekends', 'Sessions']],
    ['How long is typical?', 'typical-length', ['Length']],
    ['What if I use again?', 'return-to-use', ['Use', 'Return to use']],
    ['What does "Level 2.1" in my letter mean?', 'level-numbers', ['Level', '2.1', 'Letter', 'Level numbers']],
    ['Is there help in Spanish?', 'in-spanish', ['Help', 'Spanish']],
    ['¿Qué es esto?', 'esto', ['Qué', 'Es', 'Esto']],
  ])('%s {#%s}', (title, id, words) => {
    expect(labels(title, id)).toEqual(words)
  })

  it.each([
    ['Who is it for?', 'who-for'],
    ['What do you get there?', 'what-you-get'],
    ['', ''],
  ])('are none where all could stand in any question: %s', (title, id) => {
    expect(labels(title, id)).toEqual([])
  })

  it('are the terms of the glossary that it names, in the title or the id, and not their parts', () => {
    expect(labels('How is a partial hospital program different from an IOP?', 'iop-or-php')).toEqual([
      'Intensive outpatient program (IOP)',
      'Partial hospital program (PHP)',
    ])
    expect(labels('Which one fits?', 'php')).toEqual(['Partial hospital program (PHP)', 'Fits'])
  })

  it('have one key in all their forms', () => {
    const keys = (title: string) => wordsOfHeading(title, '', []).map(({ key }) => key)
    for (const [one, other] of [
      ['level', 'Levels'],
      ['plan', 'planning'],
      ['move', 'moving'],
      ['test', 'tested'],
      ['class', 'classes'],
    ] as const) {
      expect(keys(one), `${one} and ${other}`).toEqual(keys(other))
    }
    expect(keys('group')).not.toEqual(keys('grow'))
  })
})

describe('the index', () => {
  const libraryOf = (contents: Contents): Library => {
    const { library } = buildFrom(contents)
    if (!library) throw new Error('The library has problems.')
    return library
  }
  const shown = (contents: Contents) =>
    buildWordIndex(libraryOf(contents)).map(({ id, letter, entries }) => [
      id,
      letter,
      ...entries.map(({ word, places }) => `${word}: ${places.map(({ href }) => href).join(' ')}`),
    ])

  it('has the sections of articles and of the page for help under their words, letter by letter', () => {
    const text = 'Ask.\n\n## What is a week like? {#week}\n\n## Where is 988? {#line-988}'
    expect(shown(withText(text))).toEqual([
      ['letter-0', '0–9', '988: /how-long#line-988'],
      ['letter-h', 'H', 'Help: /help-now#lines', 'Hours: /how-long#hours'],
      ['letter-l', 'L', 'Length: /how-long#length', 'Line 988: /how-long#line-988', 'Lines: /help-now#lines'],
      ['letter-n', 'N', 'Naloxone: /help-now#lines'],
      ['letter-w', 'W', 'Week: /how-long#week'],
    ])
  })

  it('names each section with its title and its page', () => {
    const hours = buildWordIndex(libraryOf(goodFiles))
      .flatMap(({ entries }) => entries)
      .find(({ word }) => word === 'Hours')
    expect(hours?.places).toEqual([
      { href: '/how-long#hours', title: 'How many hours?', page: 'How long does it last?' },
    ])
  })

  it('gathers the forms of a word under the shortest', () => {
    const text = 'Ask.\n\n## When does planning start? {#planning}\n\n## What is in the plan? {#in-the-plan}'
    const entry = buildWordIndex(libraryOf(withText(text)))
      .flatMap(({ entries }) => entries)
      .find(({ word }) => word === 'Plan')
    expect(entry?.places.map(({ href }) => href)).toEqual(['/how-long#planning', '/how-long#in-the-plan'])
  })

  it('puts a section without a word of its own under those of its page', () => {
    const contents = withText(
      'Ask.\n\n## Who is it for? {#who-for}',
      replaceIn(articlePath, 'title: How long does it last?', 'title: What is a program for sleep?'),
    )
    expect(shown(contents).flat()).toContain('Sleep: /how-long#who-for')
  })

  it('leads from a term that no heading names to the three sections that use it most', () => {
    const text =
      'Naloxone.\n\n## A {#one}\n\nNaloxone, naloxone.\n\n## B {#two}\n\nNaloxone, naloxone, naloxone.\n\n## C {#three}\n\nNaloxone naloxone, naloxone, naloxone.'
    expect(shown(withText(text)).flat()).toContain('Naloxone: /how-long#three /how-long#two /how-long#one')
  })

  it('leads from a term that a heading names to that heading alone', () => {
    const text = 'Naloxone, naloxone.\n\n## What is naloxone? {#spray}\n\nA spray.'
    expect(shown(withText(text)).flat()).toContain('Naloxone: /how-long#spray')
  })

  it('leaves out terms that nothing uses, and the pages about the site', () => {
    const about = goodPage.replace('title: Get help now', 'title: Who are we?').replace('{#lines}', '{#owners}')
    expect(shown({ ...goodFiles, 'content/pages/about.md': about })).toEqual(shown(goodFiles))
    const unused = goodPage.replace('such as naloxone', 'such as a spray')
    expect(
      shown({ ...goodFiles, 'content/pages/help-now.md': unused })
        .flat()
        .join(' '),
    ).not.toContain('Naloxone')
  })
})

describe('a term of the glossary', () => {
  it('is counted once where two of its words fit, whatever the capitals', () => {
    expect(countUses('A partial hospital program is a php. PHPs are not.', day)).toBe(2)
  })

  it('is taken out of a text as a whole', () => {
    expect(removeTerms('a partial hospital program here', [day])).toBe('a   here')
    expect(removeTerms('a plan', [])).toBe('a plan')
  })
})
