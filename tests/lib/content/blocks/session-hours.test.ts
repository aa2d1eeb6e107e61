import { describe, expect, it } from 'vitest'
import { parseSessionHours } from '@/lib/content/blocks/session-hours'

describe('the hours of a day', () => {
  it.each([
    ['Group, 6 to 9 pm', 3],
    ['Group, 6:30 to 9:30 pm', 3],
    ['9 am to noon', 3],
    ['9 to noon', 3],
    ['10 am to 1 pm', 3],
    ['10 to 1 pm', 3],
    ['11:30 am to 2 pm', 3],
    ['noon to 3 pm', 3],
    ['12 noon to 3', 3],
    ['12 to 3 pm', 3],
    ['12 pm to 3 pm', 3],
    ['9 to 12 noon', 3],
    ['6:45 to 8 pm', 1],
    ['9 pm to midnight', 3],
    ['6 pm to 9', 3],
    ['6–9 PM', 3],
    ['6-9pm', 3],
    ['from 6 p.m. until 9 p.m.', 3],
    ['6\u00a0to\n9\u00a0pm', 3],
    ['8 am to 8 pm', 12],
  ])('are read from a time: %j', (text, hours) => {
    expect(parseSessionHours(text)).toBe(hours)
  })

  it.each([
    ['3 hours', 3],
    ['A 3-hour group', 3],
    ['3 hours of group', 3],
    ['3 hrs', 3],
    ['3h', 3],
    ['2 to 3 hours', 2],
    ['2.5 hours', 3],
    ['50 minutes', 1],
    ['Counselor, 50 min', 1],
    ['10 minutes', 1],
    ['89 minutes', 1],
    ['90 minutes', 2],
    ['1 hour 30 minutes', 2],
    ['45 to 60 minutes', 1],
    ['12 hours', 12],
  ])('are read from a length, in whole hours and at least one: %j', (text, hours) => {
    expect(parseSessionHours(text)).toBe(hours)
  })

  it.each([
    ['Group, 6 to 9 pm; counselor, 50 minutes', 4],
    ['9 am to noon and 1 to 4 pm', 6],
    ['Group, 90 minutes; counselor, 90 minutes', 3],
    ['Group, 20 minutes; counselor, 20 minutes', 1],
    ['No session; meeting, 1 hour', 1],
  ])('add up before they are rounded: %j', (text, hours) => {
    expect(parseSessionHours(text)).toBe(hours)
  })

  it.each([
    ['Group, 6 to 9 pm (3 hours)', 3],
    ['Group of 8 people, 6 to 9 pm', 3],
    ['Group, 6 to 9 pm; bring a notebook', 3],
    ['12-step group, 6 to 9 pm', 3],
  ])('are not more than the words say: %j', (text, hours) => {
    expect(parseSessionHours(text)).toBe(hours)
  })

  it.each([
    'No session',
    'no sessions',
    'No group this week',
    'No program',
    'Free',
    ' Free. ',
    'Free day',
    'Day off',
    'Free; rest',
  ])('are none on a free day: %j', (text) => {
    expect(parseSessionHours(text)).toBe(0)
  })

  it.each([
    '',
    'Group',
    'Free meeting',
    'Freedom',
    '6 to 9',
    '2 to 3 groups',
    'Group at 7 pm',
    'Group, from noon',
    'Group, 6 to 9 pm; meeting at 10 pm',
    'Group, 6 to 9 pm; counselor, half an hour',
    'Group, 6 to 9 pm, 15 minutes of break',
    '2 groups of 90 minutes',
    '50 minutes each',
    '2 x 50 minutes',
    '1½ hours',
    '2 1/2 hours',
    '1,5 hours',
    '18:00 to 21:00',
    '18 to 9 pm',
    '6 pm to 18',
    '6:75 to 9 pm',
    '6 pm to 6 pm',
    '9 am to 3 am',
    '13 hours',
    '90 hours',
    '0 hours',
    `${'9'.repeat(400)} hours`,
  ])('are not guessed: %j', (text) => {
    expect(parseSessionHours(text)).toBeUndefined()
  })
})
