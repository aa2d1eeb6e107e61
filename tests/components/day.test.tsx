import { render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Day } from '@/components/site/day/day'

afterEach(() => {
  document.body.innerHTML = ''
  vi.unstubAllEnvs()
})

it('writes a day so that month and day cannot be mixed up', () => {
  render(<Day date="2026-11-03" />)
  expect(screen.getByRole('time').textContent).toBe('3 Nov 2026')
  expect(screen.getByRole('time').getAttribute('datetime')).toBe('2026-11-03')
})

it('writes the month in full when asked', () => {
  render(<Day date="2027-05-31" length="long" />)
  expect(screen.getByRole('time').textContent).toBe('31 May 2027')
})

it.each(['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati'])('writes the same day on a machine in %s', (zone) => {
  vi.stubEnv('TZ', zone)
  render(<Day date="2027-01-01" length="long" />)
  expect(screen.getByRole('time').textContent).toBe('1 January 2027')
})
