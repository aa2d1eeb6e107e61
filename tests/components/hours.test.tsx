import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Hours } from '@/components/blocks/hours/hours'
import { rich } from '@/components/example-content/example-text'
import type { Hours as HoursBlock } from '@/lib/content/blocks/hours'

afterEach(cleanup)

const rows: HoursBlock['rows'] = [
  { label: 'Outpatient', text: rich('under 9'), strokes: { sure: 0, maybe: 8 }, here: false },
  { label: 'IOP', text: rich('9 to 19<sup><a href="#ref-1">1</a></sup>'), strokes: { sure: 9, maybe: 10 }, here: true },
  { label: 'Residential', text: rich('staff day and night'), strokes: 'day-and-night', here: false },
]

function drawRows(block: HoursBlock) {
  render(<Hours block={block} />)
  return screen.getAllByRole('listitem').map((item) => ({
    text: item.textContent?.trim(),
    box: item.querySelector('svg')?.getAttribute('viewBox'),
    lines: [...item.querySelectorAll('path')].map((path) => path.getAttribute('d')),
    here: /here/.test(item.className),
  }))
}

it('says each row in words, draws all rows to one scale, and marks its own', () => {
  const box = '0 0 117 16'
  expect(drawRows({ kind: 'hours', title: 'Hours', rows })).toEqual([
    { text: 'Outpatient under 9', box, lines: ['M0 8h45'], here: false },
    { text: 'IOP 9 to 191', box, lines: ['M0 8h51', 'M54 8h57'], here: true },
    { text: 'Residential staff day and night', box, lines: ['M0 8h117'], here: false },
  ])
})

it('is as wide as its longest row, and day and night is never shorter', () => {
  const job = { label: 'Job', text: rich('about 40'), strokes: { sure: 40, maybe: 0 }, here: false }
  const drawn = drawRows({ kind: 'hours', title: 'Hours', rows: [...rows, job] })
  expect(drawn.map(({ box }) => box)).toEqual(Array(4).fill('0 0 237 16'))
  expect(drawn[2]?.lines).toEqual(['M0 8h237'])
})
