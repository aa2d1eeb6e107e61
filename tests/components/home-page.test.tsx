// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { exampleArticle, exampleTopic } from '@/components/example-article'
import { exampleSite } from '@/components/example-site'
import { HomePage, type HomePageProps } from '@/components/site/home-page/home-page'

afterEach(cleanup)

function show(props: Partial<HomePageProps> = {}) {
  render(<HomePage site={exampleSite} topics={[]} mostAsked={[]} {...props} />)
}

it('lists the articles of a topic with the first sentence of their summary', () => {
  const article = { ...exampleArticle, summary: 'In the U.S. it often lasts weeks. Then comes more.' }
  show({ topics: [{ topic: exampleTopic, articles: [article] }] })
  const topics = within(screen.getByRole('region', { name: 'All topics' }))
  expect(topics.getByRole('heading', { name: 'During treatment' }).id).toBe('topic-during')
  expect(topics.getByRole('listitem').textContent).toBe('How long does an IOP last? In the U.S. it often lasts weeks.')
})

it('leaves out a topic without articles', () => {
  show({ topics: [{ topic: exampleTopic, articles: [] }] })
  expect(screen.queryByRole('heading', { name: 'During treatment' })).toBeNull()
})

it('leaves out the most asked questions when there are none', () => {
  show()
  expect(screen.queryByRole('region', { name: 'Most asked' })).toBeNull()
})

it('says that the people who run it are not named, until they are', () => {
  show()
  expect(screen.getByText(/The people who run this site are not named here yet\.$/)).toBeTruthy()
  cleanup()
  show({ site: { ...exampleSite, operator: 'The Example Foundation' } })
  expect(screen.getByText(/The Example Foundation runs this site\.$/)).toBeTruthy()
})
