import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ArticlePage } from '@/components/article/article-page/article-page'
import { exampleArticle } from '@/components/example-content/example-article'
import { exampleTopicLink } from '@/components/example-content/example-topics'
import type { Article } from '@/lib/content/types'

afterEach(cleanup)

const readNext = [{ href: '/after', title: 'What comes after?', why: 'How to plan.' }]

function show(changes: Partial<Article> = {}) {
  render(
    <ArticlePage article={{ ...exampleArticle, ...changes }} topic={exampleTopicLink} readNext={readNext} contact="" />,
  )
}

it('shows its parts in the order in which a reader needs them', () => {
  show()
  const parts = [
    screen.getByRole('link', { name: 'Go to the text' }),
    screen.getByRole('complementary', { name: 'Urgent help' }),
    screen.getByRole('link', { name: 'IOP Guide' }),
    screen.getByRole('link', { name: 'During treatment' }),
    screen.getByRole('heading', { level: 1 }),
    screen.getByText(/^The intensive phase of an intensive outpatient program/),
    screen.getByText('About 7 minutes.'),
    screen.getByRole('region', { name: 'Key points' }),
    screen.getByRole('navigation', { name: 'On this page' }),
    screen.getByRole('region', { name: /^Emergency/ }),
    screen.getByRole('heading', { name: 'How long is typical?' }),
    screen.getByRole('heading', { name: 'What should I ask the program?' }),
    screen.getByRole('region', { name: 'Words on this page' }),
    screen.getByRole('region', { name: 'Sources' }),
    screen.getByRole('region', { name: 'About this page' }),
    screen.getByRole('navigation', { name: 'Read next' }),
    screen.getByRole('contentinfo'),
  ]
  const inOrder = parts.toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  expect(inOrder.map((part) => part.textContent)).toEqual(parts.map((part) => part.textContent))
})

it('leads back to its topic', () => {
  show()
  expect(screen.getByRole('link', { name: 'During treatment' }).getAttribute('href')).toBe('/a-z#topic-during')
})

it('says that it is overdue only when it is', () => {
  show()
  expect(screen.queryByRole('note')).toBeNull()
  cleanup()
  show({ overdue: true, nextReview: '2027-11-23' })
  expect(screen.getByRole('note').textContent).toBe(
    'This page is past its check date. It was due by 23 November 2027. Ask your program about anything you want to rely on.',
  )
})

it('leaves out the parts that it has nothing for', () => {
  show({ lead: [], terms: [], citations: [] })
  expect(screen.queryByRole('region', { name: 'Words on this page' })).toBeNull()
  expect(screen.queryByRole('region', { name: 'Sources' })).toBeNull()
})

it('says in which language it is written when that is not the language of the site', () => {
  show({ lang: 'es' })
  expect(screen.getByRole('article').lang).toBe('es')
})
