import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Review, type ReviewProps } from '@/components/article/review/review'
import { exampleQrCode } from '@/components/example-content/example-codes'

afterEach(cleanup)

const page: ReviewProps['page'] = {
  title: 'What is 5 < 6 & 7?',
  path: '/a',
  reviewed: '2026-11-23',
  nextReview: '2027-11-23',
  changes: [
    { date: '2026-11-24', what: 'Hours corrected.' },
    { date: '2026-11-23', what: 'First published.' },
  ],
}

function details(props: Partial<ReviewProps> = {}): Record<string, string> {
  render(<Review page={page} contact="" {...props} />)
  return Object.fromEntries(
    [...document.querySelectorAll('dt')].map((label) => [
      label.textContent,
      label.nextElementSibling?.textContent ?? '',
    ]),
  )
}

it('says when the page was checked, when it will be again, and what changed', () => {
  expect(details()).toMatchObject({
    Checked: '23 November 2026, against its sources',
    'Next check': 'by 23 November 2027',
    Changes: '24 November 2026: Hours corrected.23 November 2026: First published.',
  })
})

it('says plainly that no clinician has checked the page', () => {
  expect(details().Clinician).toMatch(/^No clinician has checked this page yet\./)
})

it('names the clinician with role and date', () => {
  const clinicalReview = { name: 'Example Name', role: 'nurse, Example Clinic', date: '2026-11-20' }
  expect(details({ page: { ...page, clinicalReview } }).Clinician).toBe(
    'Example Name, nurse, Example Clinic, 20 November 2026',
  )
})

it('has the address for the paper, with its square, which has no name beside it', () => {
  const address = 'https://iop-guide.example/how-long-it-lasts'
  expect(details({ address, qr: exampleQrCode }).Address).toBe(address)
  expect(document.querySelector('dd svg')?.getAttribute('aria-hidden')).toBe('true')
})

it('asks for feedback only when there is an address for it', () => {
  expect(details()).not.toHaveProperty('Feedback')
  cleanup()
  details({ contact: 'hello@example.org' })
  const link = screen.getByRole('link', { name: 'Tell us what is wrong or unclear' })
  expect(link.getAttribute('href')).toBe('mailto:hello@example.org?subject=What%20is%205%20%3C%206%20%26%207%3F')
})

it('says who runs the site once that is known', () => {
  expect(details({ operator: '' })).not.toHaveProperty('Run by')
  cleanup()
  expect(details({ operator: 'The Example Foundation' })['Run by']).toBe('The Example Foundation')
})
