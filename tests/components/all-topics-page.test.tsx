import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { exampleLetters, exampleListedArticle, exampleTopic } from '@/components/example-content/example-topics'
import { AllTopicsPage } from '@/components/site/all-topics-page/all-topics-page'

beforeEach(() => {
  render(
    <AllTopicsPage
      topics={[{ topic: exampleTopic, articles: [{ ...exampleListedArticle, sentence: 'It often lasts weeks.' }] }]}
      pages={[{ path: '/help-now', title: 'Get help now', sentence: 'In danger, call 911.' }]}
      letters={exampleLetters}
    />,
  )
})
afterEach(cleanup)

it('lists the articles of a topic with a sentence on each, where articles link back to', () => {
  const heading = screen.getByRole('heading', { name: 'During treatment' })
  expect([heading.id, heading.getAttribute('tabindex')]).toEqual(['topic-during', '-1'])
  const list = heading.nextElementSibling as HTMLElement
  expect(list.textContent).toBe('How long does an IOP last? It often lasts weeks.')
})

it('lists the pages that belong to no topic, and the figures', () => {
  const list = screen.getByRole('heading', { name: 'More pages' }).nextElementSibling as HTMLElement
  const links = within(list).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/help-now', '/facts'])
})

it('leads from each letter to its words, and the focus goes there', () => {
  const links = within(screen.getByRole('navigation', { name: 'Words by letter' })).getAllByRole('link')
  expect(links.map((link) => link.textContent)).toEqual(['0–9', 'H', 'I'])
  for (const link of links) {
    const heading = document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
    expect([heading?.tagName, heading?.textContent, heading?.getAttribute('tabindex')]).toEqual([
      'H3',
      link.textContent,
      '-1',
    ])
  }
})

it('leads from a word to each of its sections, and says on which page it is', () => {
  const term = screen.getAllByRole('term').find((candidate) => candidate.textContent === 'Hours')
  const sections = within(term?.parentElement as HTMLElement).getAllByRole('definition')
  expect(sections.map((section) => section.textContent)).toEqual([
    'How many hours a week? In: How long does an IOP last?',
    'How do the hours go down? In: How long does an IOP last?',
  ])
  expect(sections.map((section) => section.querySelector('a')?.getAttribute('href'))).toEqual([
    '/how-long-it-lasts#hours',
    '/how-long-it-lasts#step-down',
  ])
})
