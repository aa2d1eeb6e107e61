import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { exampleLevels, exampleLevelTable, exampleSite, exampleWeek } from '@/components/example-content/example-site'
import { HomePage, type HomePageProps } from '@/components/site/home-page/home-page'

afterEach(cleanup)

function show(props: Partial<HomePageProps> = {}) {
  render(<HomePage site={exampleSite} {...props} />)
}

function linksIn(part: HTMLElement) {
  return within(part)
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])
}

it('opens three doors, each with a sentence', () => {
  show()
  const doors = screen.getByRole('navigation', { name: 'Where to start' })
  expect(linksIn(doors)).toEqual([
    ['I might need treatment', '/what-is-an-iop'],
    ["I'm worried about someone", '/what-is-an-iop#how-to-start'],
    ['I work with patients', '/levels-of-care'],
  ])
  expect(within(doors).getAllByRole('listitem')[0]?.textContent).toBe(
    'I might need treatment What an IOP is, who it is for, and how to start.',
  )
})

it('answers the most asked questions with a section each', () => {
  show({ site: { ...exampleSite, mostAsked: [{ question: 'How many hours?', address: '/how-long-it-lasts#hours' }] } })
  expect(linksIn(screen.getByRole('region', { name: 'Most asked' }))).toEqual([
    ['How many hours?', '/how-long-it-lasts#hours'],
  ])
})

it('shows the week of an article, and leads there', () => {
  show({ week: { week: exampleWeek, href: '/a-week-in-an-iop#sample-week' } })
  const week = screen.getByRole('region', { name: 'A week can look like this' })
  expect(linksIn(week)).toEqual([['A week can look like this', '/a-week-in-an-iop#sample-week']])
  expect(within(week).getAllByRole('listitem')).toHaveLength(3)
  expect(within(week).getByText('Each stroke is about one hour. An example, not a rule.')).toBeTruthy()
})

it('leads from each level of care to its section, and from the hours to their sources', () => {
  show({ site: { ...exampleSite, levels: exampleLevels }, levels: exampleLevelTable })
  const levels = screen.getByRole('region', { name: 'Three levels of care' })
  expect(linksIn(levels)).toEqual([
    ['Outpatient care', '/how-long-it-lasts#compare'],
    ['Intensive outpatient (IOP)', '/how-long-it-lasts#compare'],
    ['Partial hospital (PHP)', '/how-long-it-lasts#compare'],
    ['Where the hours come from', '/how-long-it-lasts#compare'],
  ])
  // The heading can be linked to, from the page of all figures.
  expect(within(levels).getByRole('heading').id).toBe('levels')
})

it('leaves out what site.yaml does not hold', () => {
  show({ site: { ...exampleSite, doors: [], mostAsked: [] } })
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    exampleSite.title,
    'Where to get care',
    'Who we are',
  ])
  expect(screen.queryByRole('navigation')).toBeNull()
})

describe('who we are', () => {
  const textOf = () => screen.getByRole('region', { name: 'Who we are' }).textContent

  it('says that the people who run it are not named, until they are', () => {
    show()
    expect(textOf()).toMatch(/The people who run this site are not named here yet\.$/)
    cleanup()
    show({ site: { ...exampleSite, operator: 'The Example Foundation' } })
    expect(textOf()).toMatch(/The Example Foundation runs this site\.$/)
  })

  it('leads to the page about them, if there is one', () => {
    show({ about: '/about' })
    expect(linksIn(screen.getByRole('region', { name: 'Who we are' }))).toEqual([['About us and our money', '/about']])
  })
})
