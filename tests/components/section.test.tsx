import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Section } from '@/components/article/section/section'
import { prose } from '@/components/example-content/example-text'
import type { Section as SectionData } from '@/lib/content/types'

afterEach(cleanup)

const part: SectionData = {
  id: 'teenagers',
  title: 'Teenagers',
  depth: 3,
  path: '/a/teenagers',
  place: '/a#teenagers',
  blocks: [{ kind: 'note', title: 'Ask', body: prose('<p>Ask the program.</p>') }],
  sections: [],
  formerIds: ['young'],
  minutes: 1,
  citations: [],
  line: 1,
}
const section: SectionData = {
  ...part,
  id: 'hours',
  title: 'How many hours?',
  depth: 2,
  path: '/a/hours',
  blocks: [],
  sections: [part],
  formerIds: ['time-needed'],
}

it('has a heading that links lead to and that takes the focus', () => {
  render(<Section section={section} ownPage />)
  const heading = screen.getByRole('heading', { name: 'How many hours?', level: 2 })
  expect([heading.id, heading.getAttribute('tabindex')]).toEqual(['hours', '-1'])
})

it('still answers to its former ids, in the heading itself', () => {
  render(<Section section={section} ownPage />)
  const inHeading = (id: string) => document.getElementById(id)?.parentElement?.id
  expect([inHeading('time-needed'), inHeading('young')]).toEqual(['hours', 'teenagers'])
})

it('has a link to itself that names it', () => {
  render(<Section section={section} ownPage />)
  const link = screen.getByRole('link', { name: 'Link to this section: How many hours?' })
  expect(link.getAttribute('href')).toBe('#hours')
  expect(link.closest('h2')).toBeNull()
})

it('leads to its own page only when it has one', () => {
  render(<Section section={section} ownPage />)
  const name = 'Send or print this section: How many hours?'
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('/a/hours')
  cleanup()
  render(<Section section={section} />)
  expect(screen.queryByRole('link', { name })).toBeNull()
})

it('shows its code beside the way to its own page, once it has one', () => {
  const codeOf = () =>
    screen.getByRole('link', { name: /^Send or print/ }).parentElement?.querySelector('b')?.textContent
  render(<Section section={{ ...section, code: 'K7P2' }} ownPage />)
  expect(codeOf()).toBe('K7P2')
  cleanup()
  render(<Section section={section} ownPage />)
  expect(codeOf()).toBeUndefined()
})

it('is no landmark', () => {
  render(<Section section={section} ownPage />)
  expect(screen.queryByRole('region')).toBeNull()
})

it('holds parts with a heading of their own, one level down, and their notes another', () => {
  render(<Section section={section} ownPage />)
  const heading = screen.getByRole('heading', { name: 'Teenagers', level: 3 })
  expect([heading.id, heading.getAttribute('tabindex')]).toEqual(['teenagers', '-1'])
  expect(screen.getByRole('heading', { name: 'Ask', level: 4 })).toBeTruthy()
})
