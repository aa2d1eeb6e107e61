import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { exampleFigures } from '@/components/example-content/example-figures'
import { FiguresPage } from '@/components/site/figures-page/figures-page'

afterEach(cleanup)

it('can be linked to at each figure', () => {
  render(<FiguresPage figures={exampleFigures} />)
  const heading = screen.getByRole('heading', { name: /^6 to 12 weeks/ })
  expect([heading.id, heading.getAttribute('tabindex')]).toEqual(['intensive-phase', '-1'])
})

it('leads from a figure to its sources and to the sections that show it', () => {
  render(<FiguresPage figures={exampleFigures.slice(0, 1)} />)
  const links = within(screen.getByRole('main')).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://www.ncbi.nlm.nih.gov/books/NBK64093/',
    'https://nida.nih.gov/',
    '/how-long-it-lasts#typical-length',
  ])
})

it('says when no page uses a figure', () => {
  render(<FiguresPage figures={exampleFigures.slice(1)} />)
  expect(screen.getByText('No page uses it now.')).toBeTruthy()
})
