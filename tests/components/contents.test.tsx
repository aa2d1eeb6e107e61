import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Contents } from '@/components/article/contents/contents'
import { exampleSections } from '@/components/example-content/example-sections'

afterEach(cleanup)

it('lists the sections in order, and minutes only from 2 up', () => {
  const [first, second] = exampleSections
  if (!first || !second) throw new Error('The example has two sections.')
  render(<Contents sections={[first, { ...second, minutes: 2 }]} />)
  const list = screen.getByRole('list')
  expect(list.tagName).toBe('OL')
  expect([...list.children].map((item) => item.textContent)).toEqual([
    'How long is typical?',
    'How many hours a week?2 min',
  ])
  expect([...list.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '#typical-length',
    '#hours',
  ])
})

it('shows titles alone on a page that nobody reads from beginning to end', () => {
  const [first] = exampleSections
  if (!first) throw new Error('The example has a section.')
  render(<Contents sections={[{ ...first, minutes: 2 }]} titlesOnly />)
  expect(screen.getByRole('listitem').textContent).toBe('How long is typical?')
})
