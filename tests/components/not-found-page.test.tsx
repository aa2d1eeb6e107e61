// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { NotFoundPage } from '@/components/site/not-found-page/not-found-page'

afterEach(cleanup)

const newPlace = 'If someone sent you this link, the section may have a new place:'

it('offers the sections that are near the address', () => {
  render(<NotFoundPage near={[{ href: '/a#hours', title: 'How many hours?', article: 'How long?' }]} />)
  expect(screen.getByText(newPlace)).toBeTruthy()
  const link = screen.getByRole('link', { name: 'How many hours?' })
  expect(link.getAttribute('href')).toBe('/a#hours')
  expect(link.closest('li')?.textContent).toBe('How many hours? In: How long?')
})

it('says nothing of a new place when none is near', () => {
  render(<NotFoundPage near={[]} />)
  expect(screen.queryByText(newPlace)).toBeNull()
})

it('always shows where to start', () => {
  render(<NotFoundPage near={[]} />)
  const list = screen.getByRole('heading', { name: 'Where to start' }).nextElementSibling
  const links = [...(list?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
  expect(links).toEqual(['/#topics', '/help-now'])
})
