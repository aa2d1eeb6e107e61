import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { exampleArticle } from '@/components/example-content/example-article'
import { PlainPage } from '@/components/site/plain-page/plain-page'

afterEach(cleanup)

const contents = () => screen.queryByRole('navigation', { name: 'On this page' })

it('lists its sections when there are more than three, and the emergency card comes first', () => {
  render(<PlainPage page={exampleArticle} contact="" />)
  const links = within(contents() as HTMLElement).getAllByRole('link')
  expect(links).toHaveLength(exampleArticle.sections.length)
  const card = screen.getByRole('heading', { name: /^Emergency: / })
  expect(card.compareDocumentPosition(links[0] as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

it('needs no list for three sections', () => {
  render(<PlainPage page={{ ...exampleArticle, sections: exampleArticle.sections.slice(0, 3) }} contact="" />)
  expect(contents()).toBeNull()
})
