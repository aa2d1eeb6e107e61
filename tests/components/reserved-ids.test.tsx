import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { exampleElement } from '@/app/components/example-element'
import { isReservedId } from '@/lib/addresses/section-ids'
import { allExamples } from './all-examples'

afterEach(cleanup)

/** The ids that editors give stand on headings which take the focus, and former ids within those. */
const ownIds = '[id]:not([tabindex="-1"], [tabindex="-1"] > span)'
const withSections = ['article-page', 'section-page', 'plain-page']
const pages = allExamples.filter(({ component }) => withSections.includes(component.name))

it.each(pages)('no section can take an id that the page uses itself: $title', ({ example }) => {
  render(exampleElement(example))
  const own = [...document.querySelectorAll(ownIds)].map(({ id }) => id)
  expect(own).toContain('main')
  expect(own.filter((id) => !isReservedId(id))).toEqual([])
})
