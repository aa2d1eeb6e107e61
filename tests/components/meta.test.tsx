import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Meta, type MetaProps } from '@/components/article/meta/meta'

afterEach(cleanup)

function text(changes: Partial<MetaProps['article']>): string {
  const { container } = render(
    <Meta article={{ audience: ['self'], minutes: 7, reviewed: '2026-11-23', ...changes }} />,
  )
  return container.textContent
}

it.each([
  [['self'], 'For you.'],
  [['family'], 'For someone who cares for another person.'],
  [['self', 'family'], 'For you or someone you care for.'],
  [['family', 'self'], 'For you or someone you care for.'],
  [['clinician'], 'For clinicians.'],
  [['self', 'clinician'], 'For you. For clinicians too.'],
  [['clinician', 'family'], 'For someone who cares for another person. For clinicians too.'],
  [['self', 'family', 'clinician'], 'For you or someone you care for. For clinicians too.'],
] as const)('speaks to its readers: %s', (audience, sentence) => {
  expect(text({ audience: [...audience] })).toBe(
    `${sentence} About 7 minutes. Checked 23 Nov 2026. No clinician has checked this page yet.`,
  )
})

it('speaks of one minute in the singular', () => {
  expect(text({ minutes: 1 })).toContain('About 1 minute.')
})

it('names the clinician who checked it', () => {
  const clinicalReview = { name: 'Example Name', role: 'nurse, Example Clinic', date: '2026-11-20' }
  expect(text({ clinicalReview })).toContain('Checked by a clinician: Example Name, nurse, Example Clinic.')
})
