import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { SectionPage } from '@/components/article/section-page/section-page'
import { exampleArticle } from '@/components/example-content/example-article'
import { exampleDiscreet } from '@/components/example-content/example-codes'
import { exampleSections } from '@/components/example-content/example-sections'

afterEach(cleanup)

const [first, second, third] = exampleSections
if (!first || !second || !third) throw new Error('The example has three sections.')

it('says where in the article it stands, and leads there', () => {
  render(<SectionPage article={exampleArticle} section={second} number={2} previous={first} next={third} />)
  expect(screen.getByText(/^Section 2 of 8 of/).textContent).toBe('Section 2 of 8 of How long does an IOP last?')
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
  expect(href('How long does an IOP last?')).toBe('/how-long-it-lasts')
  expect(href('Read the whole page from here')).toBe('/how-long-it-lasts#hours')
  expect(href('Previous: How long is typical?')).toBe('/how-long-it-lasts/typical-length')
  expect(href('Next: How do the hours go down?')).toBe('/how-long-it-lasts/step-down')
})

it('has its title as h1, and the notes in it one level down', () => {
  render(<SectionPage article={exampleArticle} section={third} number={3} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('How do the hours go down?')
  expect(screen.getByRole('heading', { name: 'Ask for a name, a date and a time', level: 2 })).toBeTruthy()
})

it('lists only the sources that it cites, each with the way back to its own text', () => {
  render(<SectionPage article={exampleArticle} section={third} number={3} />)
  const links = screen.getAllByRole('link', { name: /^Back to the text/ })
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Back to the text, source 1', '#use-1-3'],
    ['Back to the text, source 7', '#use-7'],
    ['Back to the text, source 8', '#use-8'],
  ])
  expect(screen.getByRole('region', { name: 'Sources of this section' }).querySelectorAll('li')).toHaveLength(3)
})

it('says when the article was checked and that no clinician has checked it', () => {
  render(<SectionPage article={exampleArticle} section={second} number={2} />)
  expect(screen.getByText(/^Checked/).textContent).toBe('Checked 23 Nov 2026. No clinician has checked this page yet.')
})

it('says that the article is overdue', () => {
  render(<SectionPage article={{ ...exampleArticle, overdue: true }} section={second} number={2} />)
  expect(screen.getByRole('note').textContent).toMatch(/^This page is past its check date/)
})

it('has a box that sends it, once its addresses are known', () => {
  const addresses = { address: 'https://iop-guide.example/how-long-it-lasts/hours', discreet: exampleDiscreet }
  render(<SectionPage article={exampleArticle} section={second} number={2} addresses={addresses} />)
  const box = screen.getByRole('region', { name: 'Send this section' })
  expect(box.closest('article')).toBeNull()
  cleanup()
  render(<SectionPage article={exampleArticle} section={second} number={2} />)
  expect(screen.queryByRole('region', { name: 'Send this section' })).toBeNull()
})
