import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exampleElement } from '@/app/components/example-element'
import { allExamples } from './all-examples'
import { misuse, misuses } from './misuse'

const complaints = vi.spyOn(console, 'error')
beforeEach(() => {
  complaints.mockClear()
})
afterEach(() => expect(complaints.mock.calls.map(([first]) => String(first))).toEqual([]))

describe.each(Object.entries(misuses))('%s', (_name, change) => {
  it.each(allExamples)('does no harm to $title', ({ example }) => {
    const html = renderToStaticMarkup(misuse(exampleElement(example), change))
    const words = html.replace(/<[^>]*>/g, ' ')
    expect(words).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object /)
    expect(html).not.toMatch(/<b data-injected/)
  })
})
