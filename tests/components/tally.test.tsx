import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Tally, type TallyProps } from '@/components/blocks/tally/tally'

afterEach(cleanup)

function drawing(hours: TallyProps['hours']) {
  const { container } = render(<Tally hours={hours} />)
  const paths = [...container.querySelectorAll('path')]
  return {
    box: container.querySelector('svg')?.getAttribute('viewBox'),
    lines: paths.map((path) => path.getAttribute('d')),
    dashes: paths.map((path) => path.getAttribute('stroke-dasharray')),
  }
}

it.each([
  [1, 3],
  [3, 15],
  [9, 51],
  [20, 117],
])('draws %i hours as a line %i long', (sure, length) => {
  expect(drawing({ sure, maybe: 0 })).toEqual({ box: `0 0 ${length} 16`, lines: [`M0 8h${length}`], dashes: ['3'] })
})

it('draws "up to" after what is sure', () => {
  expect(drawing({ sure: 9, maybe: 10 })).toMatchObject({ box: '0 0 111 16', lines: ['M0 8h51', 'M54 8h57'] })
})

it('draws "up to" alone from the start', () => {
  expect(drawing({ sure: 0, maybe: 8 })).toMatchObject({ box: '0 0 45 16', lines: ['M0 8h45'] })
})

it('draws day and night as one unbroken line', () => {
  expect(drawing('day-and-night')).toEqual({ box: '0 0 117 16', lines: ['M0 8h117'], dashes: [null] })
})

it('draws nothing for no hours', () => {
  expect(drawing({ sure: 0, maybe: 0 })).toEqual({ box: undefined, lines: [], dashes: [] })
})

it('is hidden from screen readers, because the number stands beside it', () => {
  const { container } = render(<Tally hours={{ sure: 1, maybe: 0 }} />)
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})

it('leaves room for the longest of its neighbors, so that a stroke has one width in all of them', () => {
  const { container } = render(<Tally hours={{ sure: 1, maybe: 0 }} scale={3} />)
  expect(container.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 15 16')
  expect(container.querySelector('path')?.getAttribute('d')).toBe('M0 8h3')
})

it('is never cut off by a scale that is too small', () => {
  const { container } = render(<Tally hours={{ sure: 3, maybe: 0 }} scale={1} />)
  expect(container.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 15 16')
})
