import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Sources } from '@/components/article/sources/sources'
import type { Citation } from '@/lib/content/types'

afterEach(cleanup)

const source: Citation = {
  number: 2,
  id: 'nida-principles',
  title: 'Principles of Drug Addiction Treatment',
  publisher: 'NIDA',
  kind: 'guideline',
  year: '2012',
  url: 'https://nida.nih.gov/',
  older: false,
}

it('leads back from a source to the place in the text', () => {
  render(
    <Sources
      citations={[source]}
      uses={[
        { number: 1, id: 'use-1' },
        { number: 2, id: 'use-2' },
      ]}
    />,
  )
  const link = screen.getByRole('link', { name: 'Back to the text, source 2' })
  expect(link.getAttribute('href')).toBe('#use-2')
  expect(link.closest('li')?.id).toBe('ref-2')
})

it('says who published a source, what kind it is and from which year', () => {
  render(<Sources citations={[{ ...source, revised: '2018' }]} uses={[]} />)
  expect(screen.getByRole('listitem').textContent).toBe(
    '2 Principles of Drug Addiction Treatment. NIDA, guideline, 2012, revised 2018.',
  )
})

it('marks an old source and says why it still holds', () => {
  render(<Sources citations={[{ ...source, older: true, stillHolds: 'There is no newer one.' }]} uses={[]} />)
  expect(screen.getByText(/^ ?Older than 5 years/).textContent).toBe('Older than 5 years. There is no newer one.')
})
