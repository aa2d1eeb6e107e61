import { describe, expect, it } from 'vitest'
import { articlePath, buildFrom, problemsOf, replaceIn, withText } from '../small-library'

const found = (text: string) =>
  problemsOf(buildFrom(withText(text)).files)
    .filter(({ rule }) => rule === 'promise')
    .map(({ reason }) => /"(.*)"/.exec(reason)?.[1])

describe('a promise', () => {
  it('is an error that says what to write', () => {
    const { library, files } = buildFrom(withText('Ask. We **guarantee** results.'))
    expect(library).toBeUndefined()
    expect(problemsOf(files)).toEqual([
      {
        at: `${articlePath}:21:11`,
        rule: 'promise',
        reason: 'This site does not say "guarantee".',
        why: 'Nobody can guarantee how treatment goes. Readers for whom it goes otherwise blame themselves.',
        mend: 'Say what is known, and for whom: "can help" or "often". Or take it out.',
      },
    ])
  })

  it('that a guideline may make is a warning', () => {
    const { library, files } = buildFrom(withText('It is the most effective treatment.'))
    expect(library).toBeDefined()
    expect(problemsOf(files)).toMatchObject([{ rule: 'promise' }])
  })

  it.each([
    ['Recovery is guaranteed.', ['guaranteed']],
    ['This program cures addiction.', ['cures']],
    ['It has a success rate of many.', ['success rate of']],
    ['IOPs are proven to work.', ['proven to']],
    ['It is 100% effective.[@asam]', ['100%']],
    ['Telehealth is risk-free.', ['risk-free']],
    ['It is the best program in town.', ['best program']],
    ['An IOP might be the best option.', ['best option']],
    ['A leading provider of care.', ['leading provider']],
    ['A world-class team with state-of-the-art care.', ['world-class', 'state-of-the-art']],
    ['A life-changing week.', ['life-changing']],
    ['You will recover.', ['You will recover']],
    ["You'll never use again.", ["You'll never use again"]],
    ['The groups will stop your cravings.', ['will stop your cravings']],
    ['It always works, and works for everyone.', ['always works', 'works for everyone']],
    ['It is the only way to recover.', ['the only way to recover']],
    ['It is an essential stage toward recovery.', ['essential stage toward']],
    ['Call us: our therapists wait.', ['Call us', 'our therapists']],
    ['No matter what, we guarantee it.', ['guarantee']],
    ['It is not hard, and you will recover.', ['you will recover']],
  ])('is found: %s', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  it('is found in fields and tables', () => {
    const inKeyPoint = replaceIn(articlePath, 'The hours go down in steps.', 'It always works.')
    expect(problemsOf(buildFrom(inKeyPoint).files)).toMatchObject([{ at: `${articlePath}:8:16`, rule: 'promise' }])
    const inSite = replaceIn('content/site.yaml', 'What a program is.', 'The best program.')
    expect(problemsOf(buildFrom(inSite).files)).toMatchObject([{ at: 'content/site.yaml:3:14', rule: 'promise' }])
  })
})

describe('no promise is', () => {
  it.each([
    ['what nobody can do', 'No program can guarantee that. There is no cure.'],
    ['a warning', 'Be careful if a program promises a cure. A guarantee is a warning sign.'],
    ['a question', 'Is there a cure?'],
    ['what does not exist', 'A cure does not exist, and a success rate of all is not honest.'],
    ['what was not shown', 'It has not been proven to work.'],
    ['what someone said', 'He said “it cured me” and "it always works".'],
    ['another illness', 'Hepatitis C can be cured.'],
    ['what the insurer pays', 'It pays 100% of the cost.[@asam]'],
    ['what law gives', 'The law guarantees time off.'],
    ['a measure of deaths', 'Overdose is the leading cause of death.'],
    ['what fits one person', 'The best program is one that fits you.'],
    ['what people can do', 'You can recover, and many people do.'],
    ['what a person does', 'Your insurer will stop paying. You will see a counselor.'],
    ['a name', 'You can ask the World Class Hospital about it.'],
  ])('%s: %s', (_name, text) => {
    expect(found(text)).toEqual([])
  })
})
