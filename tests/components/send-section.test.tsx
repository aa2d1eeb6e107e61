import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { SendSection } from '@/components/article/send-section/send-section'
import { exampleDiscreet } from '@/components/example-content/example-codes'

afterEach(cleanup)

const address = 'https://iop-guide.example/how-long-it-lasts/hours'
const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

it('opens a text message and a letter with title and address, whatever signs the title has', () => {
  render(<SendSection title="Who pays, & how much? 100%" address={address} />)
  expect(hrefOf('Text message')).toBe(
    'sms:?&body=Who%20pays%2C%20%26%20how%20much%3F%20100%25%20https%3A%2F%2Fiop-guide.example%2Fhow-long-it-lasts%2Fhours',
  )
  expect(hrefOf('Email')).toBe(
    'mailto:?subject=Who%20pays%2C%20%26%20how%20much%3F%20100%25&body=https%3A%2F%2Fiop-guide.example%2Fhow-long-it-lasts%2Fhours',
  )
})

it('says the code, how to open it, and why there is a second address', () => {
  render(<SendSection title="Hours" address={address} discreet={exampleDiscreet} />)
  expect(screen.getByText('M9QD').previousElementSibling?.textContent).toBe('Say or write this code')
  expect(screen.getByText('To open this section, type iop-guide.example/s/M9QD into a browser.')).toBeTruthy()
  expect(screen.getByText('https://iop-guide.example/s/M9QD').nextElementSibling?.textContent).toBe(
    'Same text. Its title and preview say only “A page someone chose for you”.',
  )
  expect(screen.getByRole('img', { name: 'QR code that opens the address that gives nothing away' })).toBeTruthy()
})

it('gives a new section what it has: its address, and no word on a code that is not there', () => {
  render(<SendSection title="Hours" address={address} />)
  const box = screen.getByRole('region', { name: 'Send this section' })
  expect(box.textContent).toBe(
    `Send this sectionThis section is new. In a few days it will have a short code that is easy to say or write.Text message EmailAddress${address}`,
  )
  expect(screen.queryByRole('img')).toBeNull()
})
