import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Shelf } from '@/components/blocks/shelf/shelf'
import { rich } from '@/components/example-content/example-text'

afterEach(cleanup)

const items = [
  { hours: 3, label: 'Mon', text: rich('Group, 6 to 9 pm') },
  { hours: 1, label: 'Tue', text: rich('Counselor, <a href="/help-now">50 minutes</a>') },
  { hours: 0, label: 'Wed', text: rich('No session') },
]

it('is read as a list, each label before its words', () => {
  render(<Shelf of="days" items={items} />)
  expect(screen.getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual([
    'Mon Group, 6 to 9 pm',
    'Tue Counselor, 50 minutes',
    'Wed No session',
  ])
  expect(screen.getByRole('link', { name: '50 minutes' }).getAttribute('href')).toBe('/help-now')
})

it('draws all hours to one scale, and none for a free day, which is muted', () => {
  render(<Shelf of="days" items={items} />)
  const drawn = screen.getAllByRole('listitem').map((item) => ({
    box: item.querySelector('svg')?.getAttribute('viewBox'),
    line: item.querySelector('path')?.getAttribute('d'),
    free: /free/.test(item.className),
  }))
  expect(drawn).toEqual([
    { box: '0 0 15 16', line: 'M0 8h15', free: false },
    { box: '0 0 15 16', line: 'M0 8h3', free: false },
    { box: undefined, line: undefined, free: true },
  ])
})

it('may be empty: a week of free days', () => {
  const { container } = render(<Shelf of="days" items={items.slice(2)} />)
  expect(container.querySelector('svg')).toBeNull()
})
