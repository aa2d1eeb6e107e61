import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CrisisLine } from '@/components/site/crisis-line/crisis-line'

it('calls and texts the numbers that its links name', () => {
  render(<CrisisLine />)
  const numbers = ['Call 988', 'Text 988', 'In danger: 911'].map((name) =>
    screen.getByRole('link', { name }).getAttribute('href'),
  )
  expect(numbers).toEqual(['tel:988', 'sms:988', 'tel:911'])
})
