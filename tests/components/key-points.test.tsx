import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { KeyPoints } from '@/components/article/key-points/key-points'

it('links each sentence to the section that says more', () => {
  render(<KeyPoints points={[{ text: 'Hours go down in steps.', section: 'step-down' }]} />)
  expect(screen.getByRole('link', { name: 'Hours go down in steps.' }).getAttribute('href')).toBe('#step-down')
})
