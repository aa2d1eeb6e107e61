import { describe, expect, it } from 'vitest'
import { articlePath, buildFrom, type Contents, problemsOf, replaceIn, withText } from '../small-library'

const found = (contents: Contents) =>
  problemsOf(buildFrom(contents).files)
    .filter(({ rule }) => rule === 'term-unknown')
    .map(({ at, reason }) => `${at.split('.md:')[1]} ${/"(.*?)"/.exec(reason)?.[1]}`)
const inArticle = (text: string) => found(withText(text))

describe('a term that nobody explains', () => {
  it('is a warning with the words it stands for', () => {
    const { library, files } = buildFrom(withText('Ask about OUD.'))
    expect(library).toBeDefined()
    expect(problemsOf(files)).toEqual([
      {
        at: `${articlePath}:21:11`,
        rule: 'term-unknown',
        reason: '"OUD" stands here, and neither this page nor content/glossary.yaml says what it means.',
        why: 'A reader who does not know it cannot follow, and someone in a crisis does not look words up.',
        mend: 'Write it out where it stands first: opioid use disorder (OUD). Or add it to content/glossary.yaml, and each page that uses it explains it.',
      },
    ])
  })

  it('is a word of clinicians, with plain words for it', () => {
    expect(problemsOf(buildFrom(withText('Ask about its efficacy.')).files)).toMatchObject([
      {
        at: `${articlePath}:21:15`,
        reason: '"efficacy" stands here, and neither this page nor content/glossary.yaml says what it means.',
        mend: 'Say it in plain words: how well it works. Or add it to content/glossary.yaml, and each page that uses it explains it.',
      },
    ])
  })

  it('is told once a page', () => {
    expect(inArticle('Ask about OUD.\n\nOUD can be treated. So can AUDs.')).toEqual(['21:11 OUD', '23:28 AUD'])
  })

  it('is found in fields', () => {
    expect(found(replaceIn(articlePath, 'The hours go down in steps.', 'Ask about OUD.'))).toEqual(['8:23 OUD'])
  })
})

describe('a term is explained', () => {
  it.each([
    ['before it', 'Opioid use disorder (OUD) can be treated. OUD is common.'],
    ['behind it', 'PTSD (lasting stress after trauma) is common.'],
    ['in a sentence of its own', 'HIPAA is the main health privacy law.'],
    ['in the same sentence', 'The ASAM Criteria, a guide for staff. Ask about LOCUS, another guide.'],
    ['by its kind', 'Insurers use another guide, such as LOCUS or MCG.'],
    ['by its name', 'It is called CBT.'],
    ['as a label', '- **CBT.** Find what sets off use.\n- **Contingency management.** Earn small rewards.'],
    ['later on the page', 'CBT helps.\n\nCBT (a talking therapy) is common.'],
    ['on the whole site, by its name', 'An IOP helps.'],
  ])('%s: %s', (_name, text) => {
    expect(inArticle(text)).toEqual([])
  })

  it('in the glossary', () => {
    const contents = replaceIn(
      'content/glossary.yaml',
      'words: [naloxone]',
      'words: [naloxone, oud]',
      withText('Ask about OUD.'),
    )
    expect(found(contents)).toEqual([])
  })

  it.each(['PHP is better than nothing.', 'Ask about PHP or CBT.', 'Take part, or CBT will not help.'])(
    'but not by any word near it: %s',
    (text) => {
      expect(inArticle(text)).not.toEqual([])
    },
  )
})

describe('left alone is', () => {
  it.each([
    ['what everyone knows', 'Bring an ID. The FDA and AA, HIV and the US.'],
    ['a word to send', 'Text HOME to 741741, or text START to 88788.'],
    ['a word in capitals', 'You must not. You must NOT stop.'],
    ['a name', 'Try SMART Recovery.'],
    ['a number of Rome', 'It is a phase III study of Title XIX.'],
    ['an address', 'See example.org/ABC and <https://example.org/?body=HOME>.'],
  ])('%s: %s', (_name, text) => {
    expect(inArticle(text)).toEqual([])
  })

  it('every term, while the glossary cannot be read', () => {
    const contents = replaceIn('content/glossary.yaml', 'meaning:', 'means:', withText('Ask about OUD.'))
    expect(found(contents)).toEqual([])
  })
})
