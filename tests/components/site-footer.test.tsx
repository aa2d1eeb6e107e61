import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { SiteFooter } from '@/components/site/site-footer/site-footer'

afterEach(cleanup)

const shown = () => screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

it('begins with help, links to the pages that are there, and ends with the way out', () => {
  render(
    <SiteFooter
      links={[
        { href: '/about', title: 'Who runs this site, and who pays?' },
        { href: '/how-we-work', title: 'How we work' },
      ]}
    />,
  )
  expect(shown()).toEqual([
    ['Get help now', '/help-now'],
    ['About and money', '/about'],
    ['How we work', '/how-we-work'],
    ['Figures and their sources', '/facts'],
    ['Leave this site', 'https://www.weather.gov/'],
  ])
})

it('has no dead link where it is not known which pages there are', () => {
  render(<SiteFooter />)
  expect(shown().map(([, href]) => href)).toEqual(['/help-now', '/facts', 'https://www.weather.gov/'])
})
