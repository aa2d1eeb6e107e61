import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { CareCard } from '@/components/blocks/care-card/care-card'
import { prose } from '@/components/example-content/example-text'
import type { Urgency } from '@/lib/content/blocks/care-card'

afterEach(cleanup)

function show(urgency: Urgency) {
  const body = prose('<p>you need help</p>')
  render(<CareCard block={{ kind: 'care-card', urgency, id: 'card', title: 'Act if:', body }} level={3} />)
}

it.each([
  ['call-now', 'Emergency: Act if:'],
  ['get-help-soon', 'Soon: Act if:'],
  ['talk-to', 'Advice: Act if:'],
] as const)('says its urgency in words, not only in color: %s', (urgency, name) => {
  show(urgency)
  expect(screen.getByRole('heading', { name, level: 3 })).toBeTruthy()
  expect(screen.getByRole('region', { name })).toBeTruthy()
})

it.each([
  ['call-now', [['Call 911', 'tel:911']]],
  ['get-help-soon', [['Call 988', 'tel:988']]],
  ['talk-to', []],
] as const)('has one number to call, or none: %s', (urgency, calls) => {
  show(urgency)
  const links = [...document.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])
  expect(links).toEqual(calls)
})
