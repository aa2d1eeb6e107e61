import { describe, expect, it } from 'vitest'
import { toAmerican } from '@/lib/checks/american-spelling'
import { articlePath, buildFrom, problemsOf, replaceIn, withText } from '../small-library'

const found = (text: string) =>
  problemsOf(buildFrom(withText(text)).files).map(({ at, mend }) => `${at.split('.md:')[1]} ${mend}`)

describe('a British spelling', () => {
  it('is a warning with the American one', () => {
    const { library, files } = buildFrom(withText('Ask the **programme**.'))
    expect(library).toBeDefined()
    expect(problemsOf(files)).toEqual([
      {
        at: `${articlePath}:21:11`,
        rule: 'american-spelling',
        reason: '"programme" is British spelling.',
        why: 'Readers in the United States stumble over it, and do not find the page when they search for the word they know.',
        mend: 'Write "program".',
      },
    ])
  })

  it.each([
    'Programmes Programs',
    'hospitalisation hospitalization',
    'behavioural behavioral',
    'centre center',
    'counselling counseling',
    'counsellors counselors',
    'paediatrician pediatrician',
    'licence license',
    'organisations organizations',
    'recognises recognizes',
    'disorganised disorganized',
    'colour color',
    'favourite favorite',
    'anaesthetic anesthetic',
    'oestrogen estrogen',
    'fulfil fulfill',
    'fulfilment fulfillment',
    'enrol enroll',
    'Whilst While',
    'tonnes tons',
    'mum mom',
    'analyse analyze',
    'cancelled canceled',
    'skilful skillful',
    'anaemia anemia',
    'haemorrhage hemorrhage',
    'judgement judgment',
    'practising practicing',
    'enquiry inquiry',
    'diarrhoea diarrhea',
    'metres meters',
    'THEATRE THEATER',
  ])('becomes American, and keeps its capitals: %s', (pair) => {
    const [british = '', american] = pair.split(' ')
    expect(toAmerican(british)).toBe(american)
    expect(found(`It is ${british} here.`)).toEqual([`21:7 Write "${american}".`])
  })

  it('is found in fields and tables', () => {
    const inKeyPoint = replaceIn(articlePath, 'The hours go down in steps.', 'Ask a centre.')
    expect(problemsOf(buildFrom(inKeyPoint).files)).toMatchObject([{ at: `${articlePath}:8:19` }])
    const inGlossary = replaceIn('content/glossary.yaml', 'A spray', 'A centre spray')
    expect(problemsOf(buildFrom(inGlossary).files)).toMatchObject([{ at: 'content/glossary.yaml:3:14' }])
  })
})

describe('left alone is', () => {
  it.each([
    ['what ends alike', 'Four hours of your tour: advise, exercise, promise, supervise, otherwise, precise.'],
    ['what both write', 'The programmed cancellation controlled enrolled, fulfilled, skilled people, equally.'],
    ['a quotation', 'He said “my behaviour” and "the programme".'],
    ['a name', 'You can ask the Royal Centre Hospital about it.'],
    ['an address', 'See behaviour.example.org/programme or mail programme@example.org.'],
    ['a part of a word', 'The greyhound is an organism of mumps.'],
  ])('%s: %s', (_name, text) => {
    expect(found(text).filter((problem) => problem.includes('Write "'))).toEqual([])
  })

  it('the title of a source', () => {
    const contents = replaceIn('content/sources.yaml', 'title: The criteria', 'title: The behaviour')
    expect(problemsOf(buildFrom(contents).files)).toEqual([])
  })
})
