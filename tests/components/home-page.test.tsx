// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { exampleSite } from '@/components/example-site'
import { exampleListedArticle, exampleTopic } from '@/components/example-topics'
import { HomePage, type HomePageProps } from '@/components/site/home-page/home-page'

afterEach(cleanup)

function show(props: Partial<HomePageProps> = {}) {
  render(<HomePage site={exampleSite} topics={[]} {...props} />)
}

it('lists the articles of a topic with a sentence on each', () => {
  const article = { ...exampleListedArticle, sentence: 'It often lasts weeks.' }
  show({ topics: [{ topic: exampleTopic, articles: [article] }] })
  const topics = within(screen.getByRole('region', { name: 'All topics' }))
  expect(topics.getByRole('heading', { name: 'During treatment' }).id).toBe('topic-during')
  expect(topics.getByRole('listitem').textContent).toBe('How long does an IOP last? It often lasts weeks.')
})

it('answers the most asked questions with a section each', () => {
  show({ site: { ...exampleSite, mostAsked: [{ question: 'How many hours?', address: '/how-long-it-lasts#hours' }] } })
  const link = within(screen.getByRole('region', { name: 'Most asked' })).getByRole('link', { name: 'How many hours?' })
  expect(link.getAttribute('href')).toBe('/how-long-it-lasts#hours')
})

it('leaves out the most asked questions when there are none', () => {
  show({ site: { ...exampleSite, mostAsked: [] } })
  expect(screen.queryByRole('region', { name: 'Most asked' })).toBeNull()
})

it('says that the people who run it are not named, until they are', () => {
  show()
  expect(screen.getByText(/The people who run this site are not named here yet\.$/)).toBeTruthy()
  cleanup()
  show({ site: { ...exampleSite, operator: 'The Example Foundation' } })
  expect(screen.getByText(/The Example Foundation runs this site\.$/)).toBeTruthy()
})
