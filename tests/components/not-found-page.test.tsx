import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { exampleSite } from '@/components/example-content/example-site'
import { NotFoundPage } from '@/components/site/not-found-page/not-found-page'

afterEach(cleanup)

const newPlace = 'If someone sent you this link, the section may have a new place:'
const { doors } = exampleSite

it('offers the sections that are near the address', () => {
  render(<NotFoundPage near={[{ href: '/a#hours', title: 'How many hours?', article: 'How long?' }]} doors={doors} />)
  expect(screen.getByText(newPlace)).toBeTruthy()
  const link = screen.getByRole('link', { name: 'How many hours?' })
  expect(link.getAttribute('href')).toBe('/a#hours')
  expect(link.closest('li')?.textContent).toBe('How many hours? In: How long?')
})

it('says nothing of a new place when none is near', () => {
  render(<NotFoundPage near={[]} doors={doors} />)
  expect(screen.queryByText(newPlace)).toBeNull()
})

it('says what a code looks like when one was mistyped', () => {
  render(<NotFoundPage near={[]} isCode doors={doors} />)
  expect(screen.getByText(/^Check the code: four letters and digits, and never 0, O, 1, I, L or U\./)).toBeTruthy()
})

it('always shows where to start', () => {
  render(<NotFoundPage near={[]} doors={doors} />)
  const links = within(screen.getByRole('navigation', { name: 'Or start here' })).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(doors.map(({ address }) => address))
})

it('has no heading over nothing', () => {
  render(<NotFoundPage near={[]} doors={[]} />)
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Page not found'])
})
