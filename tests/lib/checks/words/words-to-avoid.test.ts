import { describe, expect, it } from 'vitest'
import { createWordFinder } from '@/lib/checks/words/word-to-avoid'
import { wordsToAvoid } from '@/lib/checks/words/words-to-avoid'

const find = createWordFinder(wordsToAvoid)
const wordsIn = (text: string) => find(text).map(({ word }) => word)

describe('a word that shames is found, in each of its forms', () => {
  // The numbers are those of the table in the evidence base.
  it.each([
    [1, 'An addict, drug addicts and junkies.', ['addict', 'drug addicts', 'junkies']],
    [2, 'He is an alcoholic, as are other ALCOHOLICS.', ['alcoholic', 'ALCOHOLICS']],
    [3, 'Alcoholism, alcohol abuse or alcohol\ndependence.', ['Alcoholism', 'alcohol abuse', 'alcohol\ndependence']],
    [4, 'Substance abuse, drug-abuse, abuse of alcohol.', ['Substance abuse', 'drug-abuse', 'abuse of alcohol']],
    [4, 'They abuse drugs or abused opioids.', ['abuse drugs', 'abused opioids']],
    [5, 'A substance abuser, a drug user and heavy users.', ['substance abuser', 'drug user', 'heavy users']],
    [5, 'Ask a user.', ['user']],
    [6, 'A substance abuse disorder.', ['substance abuse disorder']],
    [
      7,
      'A former addict or recovering alcoholic, an ex-addict.',
      ['former addict', 'recovering alcoholic', 'ex-addict'],
    ],
    [8, 'You stay clean. I’m clean and sober. He has six months clean.', ['clean', 'clean and sober', 'clean']],
    [8, 'They have been clean for two years.', ['clean']],
    [8, 'A counselor keeps you clean.', ['clean']],
    [9, 'He is still dirty.', ['dirty']],
    [
      10,
      'A clean urine, a dirty test, and the test came back dirty.',
      ['clean urine', 'dirty test', 'came back dirty'],
    ],
    [11, 'A drug habit, a drug problem. Kick the habit.', ['drug habit', 'drug problem', 'Kick the habit']],
    [12, 'A relapse. They relapsed and fell off the wagon.', ['relapse', 'relapsed', 'fell off the wagon']],
    [13, 'Medication-assisted treatment (MAT).', ['Medication-assisted treatment', 'MAT']],
    [14, 'Opioid replacement or opiate substitution.', ['Opioid replacement', 'opiate substitution']],
    [15, 'An addicted baby, born addicted.', ['addicted baby', 'born addicted']],
    [16, 'Detox. He detoxed. Detoxification.', ['Detox', 'detoxed', 'Detoxification']],
    [17, 'Overdose victims, a victim of overdose.', ['Overdose victims', 'victim of overdose']],
    [18, 'It is alcohol poisoning.', ['alcohol poisoning']],
    [19, 'Alcoholic liver disease, alcoholic hepatitis.', ['Alcoholic liver disease', 'alcoholic hepatitis']],
    [
      20,
      'Non-compliant, noncompliant, unmotivated, in denial.',
      ['Non-compliant', 'noncompliant', 'unmotivated', 'in denial'],
    ],
    [20, 'A resistant client is resistant to change.', ['resistant client', 'resistant to change']],
    [
      21,
      'She failed treatment. A treatment failure. He fails the program.',
      ['failed treatment', 'treatment failure', 'fails the program'],
    ],
    [22, 'A frequent flyer, a repeat offender, drug-seeking.', ['frequent flyer', 'repeat offender', 'drug-seeking']],
    [23, 'Dual diagnosis, dually diagnosed, MICA.', ['Dual diagnosis', 'dually diagnosed', 'MICA']],
    [24, 'The mentally ill. A mentally ill person.', ['mentally ill', 'mentally ill person']],
    [25, 'A schizophrenic, a bipolar. She is bipolar.', ['schizophrenic', 'bipolar', 'bipolar']],
    [26, 'He committed suicide after a failed attempt.', ['committed suicide', 'failed attempt']],
    [26, 'A successful suicide attempt.', ['successful suicide attempt']],
    [27, 'Chaotic lives. You hit rock bottom.', ['Chaotic lives', 'hit rock bottom']],
    [
      28,
      'Suffering from pain, struggling with addiction, a victim of addiction.',
      ['Suffering from', 'struggling with addiction', 'victim of addiction'],
    ],
    [29, 'No addict stories and war stories.', ['addict', 'war stories']],
    [30, 'Inmates, a felon, the homeless.', ['Inmates', 'felon', 'the homeless']],
    [31, 'An enabler who is codependent. Co-dependency.', ['enabler', 'codependent', 'Co-dependency']],
    [
      0,
      'A lapse. You lapsed after a slip. If you slip up, you slipped.',
      ['lapse', 'lapsed', 'slip', 'slip up', 'slipped'],
    ],
  ])('row %i: %s', (_row, text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  it('with its place', () => {
    expect(find('If you are clean now.')).toMatchObject([{ word: 'clean', offset: 11 }])
  })
})

describe('the same word is left alone where it shames nobody', () => {
  it.each([
    'A clean room, clean needles and clean water. Clean up. Keep the wound clean.',
    'The place should be clean and safe. You get clean towels. Rooms are clean.',
    'Dirty dishes.',
    'Screen reader users and keyboard users. A user name, a user guide. User-friendly.',
    'An alcoholic drink, non-alcoholic beer, nonalcoholic wine.',
    'Violence at home, domestic abuse, child abuse, sexual abuse, abuse by a partner.',
    'A substance abuse professional (SAP) sees drivers.',
    'Sleep habits, good habits, a habit of walking.',
    'Relapse prevention groups.',
    'Your coverage lapsed. If your insurance plan lapses. A lapse in coverage. A time lapse.',
    'A permission slip. Your pay slip. A slip of paper. The slip from your doctor. You slip on ice.',
    'The person can slip back into the overdose.',
    'A yoga mat and mica.',
    'Nicotine replacement therapy.',
    'Call poison help. Food poisoning.',
    'In denial letters you find the reason. The plan is in denial of coverage.',
    'A non-compliant plan. It is noncompliant with the law.',
    'Depression that is resistant to treatment.',
    'You have not failed. Treatment can fail to help. The treatment did not fail.',
    'Bipolar disorder, a bipolar episode, bipolar II.',
    'A failed attempt to call. A successful appeal.',
    'Victims of crime and of violence at home.',
    'You struggle with rides. They suffer.',
    'The homeless shelter. A felony.',
    'Addiction, addicted to opioids, addictive, addiction medicine.',
    'Using drugs, drug use, substance use disorder, misuse of pills, useful, used.',
    'Family codes depend on it. To enable, an enabled account.',
    'Enablement and cleaner air.',
  ])('%s', (text) => {
    expect(wordsIn(text)).toEqual([])
  })
})

describe('each row', () => {
  it.each(wordsToAvoid.map((row) => [row.find.slice(0, 40), row] as const))(
    'says why and what to write: %s',
    (_find, row) => {
      expect(row.why).toMatch(/^[A-Z].*\.$/)
      expect(row.use.length).toBeGreaterThan(0)
      // What is proposed has to pass the check itself.
      for (const use of row.use) expect(wordsIn(use)).toEqual([])
    },
  )
})

it('a long text without spaces takes no time', () => {
  const start = performance.now()
  find('you slip a coverage clean '.repeat(4000))
  find(`coverage${' word'.repeat(20_000)} lapse`)
  expect(performance.now() - start).toBeLessThan(2000)
})
