import { describe, expect, it } from 'vitest'
import { choosePaint, colorPaint, plainPaint } from '@/lib/problems/reports/paint'

describe('colors are shown', () => {
  it.each<[boolean, Record<string, string>, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [true, { TERM: 'xterm' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('on a terminal (%j) with %j: %j', (isTerminal, env, isColored) => {
    expect(choosePaint(isTerminal, env)).toBe(isColored ? colorPaint : plainPaint)
  })
})

it('the kinds have a color each, and without colors nothing is added', () => {
  expect(colorPaint.grave('error', 'x')).toContain('\u001B[31m')
  expect(colorPaint.grave('warning', 'x')).toContain('\u001B[33m')
  expect(colorPaint.grave('notice', 'x')).toContain('\u001B[36m')
  expect(plainPaint.grave('error', 'x') + plainPaint.strong('y')).toBe('xy')
})
