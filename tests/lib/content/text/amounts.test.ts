import { describe, expect, it } from 'vitest'
import { findAmounts, readNumbers } from '@/lib/content/text/amounts'

const told = (text: string) =>
  findAmounts(text).map(({ text: typed, numbers, unit, per }) => [
    typed,
    numbers.join('-'),
    per ? `${unit}/${per}` : unit,
  ])

describe('a number with what it counts is found', () => {
  it.each([
    ['Adults go 9 to 19 hours a week.', [['9 to 19 hours a week', '9-19', 'hour/week']]],
    ['It is 10-12 hours per week.', [['10-12 hours per week', '10-12', 'hour/week']]],
    ['Between 48 and 72 hours.', [['48 and 72 hours', '48-72', 'hour']]],
    [
      'Six to eight weeks, or a 16-week plan.',
      [
        ['Six to eight weeks', '6-8', 'week'],
        ['16-week', '16', 'week'],
      ],
    ],
    [
      'At least 9+ hours, 20 or more days.',
      [
        ['9+ hours', '9', 'hour'],
        ['20 or more days', '20', 'day'],
      ],
    ],
    ['You need 1,250 hours.', [['1,250 hours', '1250', 'hour']]],
    ['Within 3 business days.', [['3 business days', '3', 'day']]],
    ['Two and a half hours.', [['Two and a half hours', '2', 'hour']]],
    [
      'For 50 min, then 2 hrs.',
      [
        ['50 min', '50', 'minute'],
        ['2 hrs', '2', 'hour'],
      ],
    ],
    ['It works for 70% of people.', [['70%', '70', 'percent']]],
    [
      'It is 40-60%, or 12.5 percent.',
      [
        ['40-60%', '40-60', 'percent'],
        ['12.5 percent', '12.5', 'percent'],
      ],
    ],
    [
      'It costs $3,000, $5 to $10, or 500 dollars.',
      [
        ['$3,000', '3000', 'dollar'],
        ['$5 to $10', '5-10', 'dollar'],
        ['500 dollars', '500', 'dollar'],
      ],
    ],
    [
      '1 in 4 people, and nine out of ten programs.',
      [
        ['1 in 4', '1-4', 'share'],
        ['nine out of ten', '9-10', 'share'],
      ],
    ],
    [
      'Half of the people, two-thirds of patients.',
      [
        ['Half of the people', '', 'share'],
        ['two-thirds of patients', '', 'share'],
      ],
    ],
    [
      'Five times higher, three times a week.',
      [
        ['Five times higher', '5', 'times'],
        ['three times a week', '3', 'times/week'],
      ],
    ],
    ['Twice as likely.', [['Twice as likely', '', 'times']]],
    ['About 8 million people.', [['8 million', '8', 'million']]],
  ])('%s', (text, amounts) => {
    expect(told(text)).toEqual(amounts)
  })

  it('where it stands', () => {
    expect(findAmounts('Ask. It is about 9 hours.')).toEqual([
      { text: '9 hours', offset: 17, numbers: [9], unit: 'hour' },
    ])
  })
})

describe('a number alone is no amount', () => {
  it.each([
    'Call 988 or 1-800-662-4357.',
    'It starts at 6:30 pm, and ends at 9.',
    'A review of 2014, and one in 2020.',
    'Level 2.1, Part 2 and TIP 47.',
    'Two laws may help.',
    'One in the morning, one in the evening.',
    'COVID-19 weeks were hard.',
    'Half-days and half an hour.',
    'Half the battle is won.',
    'Several times a week.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

it('all numbers of a text are read, in digits and in words', () => {
  expect(readNumbers('9 to 19')).toEqual([9, 19])
  expect(readNumbers('three to five, about 1,250 and 2.5')).toEqual([3, 5, 1250, 2.5])
  expect(readNumbers('about twice')).toEqual([])
})
