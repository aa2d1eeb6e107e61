import { describe, expect, it } from 'vitest'
import { findClaims } from '@/lib/checks/typed-figures/claims'

const claims = (sentence: string) => findClaims(sentence).map(({ text }) => text)

describe('a number says something about treatment', () => {
  it.each([
    ['It works for 70% of people.', ['70%']],
    ['Programs last three to six hours a week.', ['three to six hours a week']],
    ['One in four people leaves early.', ['One in four']],
    ['Half of the people leave in the first month.', ['Half of the people']],
    ['A week of treatment costs $3,000.', ['$3,000']],
    ['The risk is five times higher.', ['five times higher']],
    ['Our 30-day program is enough.', ['30-day']],
    ['Wait 7 to 10 days after the last opioid.', ['7 to 10 days']],
    ['Seizures come 6 to 48 hours after the last drink.', ['6 to 48 hours']],
    ['The insurer must answer within 72 hours.', ['72 hours']],
    ['Your employer gets 30 days ahead.', ['30 days']],
    ['If you go 9 hours a week, the insurer pays.', ['9 hours a week']],
    ['For example, 70% of people get better.', ['70%']],
  ])('%s', (sentence, found) => {
    expect(claims(sentence)).toEqual(found)
  })
})

describe('a number says nothing about treatment', () => {
  it.each([
    ['the time to come', 'People come 2 hours before the group.'],
    ['the time to answer', 'They answer within 24 hours.'],
    ['day and night', 'The line is open 24 hours a day, seven days a week.'],
    ['day and night, for staff', 'Residential care has 24-hour staff.'],
    ['an age', 'She is 16 years old, and he is a 17-year-old.'],
    ['an age and more', 'It is for people 18 years and older.'],
    ['the time since', 'He stopped 3 days ago.'],
    ['a while on the calendar', 'Think of the last 12 months.'],
    ['a way of speaking', 'Take it one day at a time, and one day it is easy.'],
    ['a question', 'What happens if I miss 3 days?'],
    ['what someone said', 'He said “I waited for 10 years” and "it took 5 weeks".'],
    ['an example', 'For example, three evenings of 3 hours each.'],
    ['when to call', 'If you have not slept for 3 days, call a doctor.'],
    ['what to bring', 'Bring medicine for 30 days.'],
    ['when to ask', 'Then ask again after two weeks.'],
    ['the picture', 'Each stroke is about 2 hours.'],
    ['the site', 'We check each page every 6 months, and you can zoom to 400%.'],
    ['the time to read', 'About 6 minutes to read.'],
  ])('%s: %s', (_name, sentence) => {
    expect(claims(sentence)).toEqual([])
  })
})
