import { expect, it } from 'vitest'
import {
  findNumbers,
  formatNumber,
  isNearlySame,
  isTextNumber,
  isVoiceNumber,
  toDigits,
} from '@/lib/checks/markdown/phone-numbers'

it.each([
  ['1-800-662-4357', '8006624357'],
  ['+1 (800) 662.4357', '8006624357'],
  ['8006624357', '8006624357'],
  ['1-800-662-HELP', '8006624357'],
  ['988', '988'],
  ['+44 20 7946 0000', '+442079460000'],
])('%s is dialed as %s', (typed, digits) => {
  expect(toDigits(typed)).toBe(digits)
})

it('numbers of ten digits are printed in groups, others as they are', () => {
  expect(['8006624357', '988', '741741'].map(formatNumber)).toEqual(['1-800-662-4357', '988', '741741'])
})

it.each(['988', '911', '211', '711', '8006624357', '+442079460000'])('%s can be called', (digits) => {
  expect(isVoiceNumber(digits)).toBe(true)
})

it.each([
  '',
  '98',
  '989',
  '112',
  '741741',
  '800662435',
  '80066243577',
  '1006624357',
  '8001624357',
  '+8006624357000000',
])('%s cannot be called', (digits) => {
  expect(isVoiceNumber(digits)).toBe(false)
})

it('texts also go to numbers of five and six digits', () => {
  expect(['741741', '88788', '988', '8006624357'].map(isTextNumber)).toEqual([true, true, true, true])
  expect(['7417', '7417411'].map(isTextNumber)).toEqual([false, false])
})

it.each([
  ['Call 988, day and night', ['988']],
  ['text HOME to 741741', ['741741']],
  ['1-800-662-HELP (1-800-662-4357)', ['8006624357', '8006624357']],
  ['1-833-TLC-MAMA', ['8338526262']],
  ['(800) 662-4357', ['8006624357']],
  ['800.662.4357', ['8006624357']],
  ['call and press 1', []],
  ['open 24 hours', []],
])('"%s" says %j', (words, numbers) => {
  expect(findNumbers(words)).toEqual(numbers)
})

it.each([
  ['8006624357', '8006624375', true],
  ['8006624357', '8006624358', true],
  ['8006624357', '8006624357', false],
  ['8006624357', '8006624753', false],
  ['988', '989', false],
  ['741741', '74174', false],
])('%s and %s are nearly the same: %s', (one, other, same) => {
  expect(isNearlySame(one, other)).toBe(same)
})
