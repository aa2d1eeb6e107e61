import { describe, expect, it } from 'vitest'
import { articlePath, buildFrom, problemsOf, withText } from '../small-library'

const found = (text: string) =>
  problemsOf(buildFrom(withText(text)).files)
    .filter(({ rule }) => rule === 'unsafe-advice')
    .map(({ reason }) => /"(.*)"/.exec(reason)?.[1])

describe('advice that can harm', () => {
  it('is an error that says what to write', () => {
    const { library, files } = buildFrom(withText('Tired? Quit cold turkey.'))
    expect(library).toBeUndefined()
    expect(problemsOf(files)).toEqual([
      {
        at: `${articlePath}:21:8`,
        rule: 'unsafe-advice',
        reason: '"Quit cold turkey" can harm a reader.',
        why: 'Stopping alcohol, benzodiazepines or other calming pills suddenly can bring seizures, and can kill.',
        mend: 'Write instead: "talk to a doctor before you stop".',
      },
    ])
  })

  it.each([
    ['Stop taking your medication.', 'Stop taking your medication'],
    ['You should stop taking the pills.', 'stop taking the pills'],
    ['- Throw away all your pills.', 'Throw away all your pills'],
    ['Lower your dose if you feel tired.', 'Lower your dose'],
    ['Take about 50 mg of it.', 'Take about 50 mg'],
    ['Take two tablets at night.', 'Take two tablets'],
    ['You can detox at home.', 'detox at home'],
    ['You do not need a doctor.', 'You do not need a doctor'],
    ['No, you do not need a doctor.', 'you do not need a doctor'],
    ["You don't have to see a doctor.", "You don't have to see a doctor"],
    ['It is safe to stop at home.', 'It is safe to stop'],
    ['One drink will not hurt.', 'One drink will not hurt'],
    ['Let them sleep it off.', 'Let them sleep it off'],
    ['Give them coffee.', 'Give them coffee'],
    ['He hanged himself.', 'hanged himself'],
    ['She slit her wrists.', 'slit her wrists'],
    ['A lethal dose is small.', 'lethal dose'],
  ])('is found: %s', (text, words) => {
    expect(found(text)).toEqual([words])
  })
})

describe('no such advice is', () => {
  it.each([
    ['the opposite', 'Do not quit cold turkey. Never stop your medicine because of a test.'],
    ['the opposite of several things', 'Do not let them sleep it off. Do not give them coffee or make them vomit.'],
    ['a doctor before it', 'Ask a doctor before you stop your medicine. Your doctor may lower your dose.'],
    ['what others say', 'If anyone tells you to stop prescribed medicine, try another meeting.'],
    ['what can happen', 'If you stop your medicine, the risk rises. Stopping suddenly can kill.'],
    ['a question', 'Can I detox at home?'],
    ['a while to wait', 'Wait until it is safe to drive.'],
    ['a paper', "You do not need a doctor's note, and you need no training."],
    ['a person who needs no such care', 'If you do not need a doctor now, an IOP can fit.'],
    ['a thing to bring', 'Take two copies and your medicine with you.'],
    ['a product', 'Naloxone comes as a 4 mg spray. Give another dose.'],
    ['help', 'With a plan for suicide, call 988 now. Keep pills out of reach.'],
  ])('%s: %s', (_name, text) => {
    expect(found(text)).toEqual([])
  })
})
