import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { exampleElement } from '@/app/components/example-element'
import { allComponents } from '@/components/all-components'
import { exampleSlug } from '@/lib/addresses/urls'
import { allExamples } from './all-examples'

afterEach(cleanup)

it.each(allComponents)('$group/$name has an example, and each has an address of its own', ({ examples }) => {
  const addresses = examples.map(({ name }) => exampleSlug(name))
  expect(addresses.filter((address, at) => address === '' || addresses.indexOf(address) < at)).toEqual([])
  expect(addresses.length).toBeGreaterThan(0)
})

it('no two components have one name, and so one address', () => {
  const names = allComponents.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([])
})

it.each(allExamples)('shows what it promises: $title', ({ example }) => {
  render(exampleElement(example))
  for (const { role, name, hidden } of example.shows) {
    expect(screen.queryAllByRole(role, { name, hidden: hidden ?? false }), `${role} ${name ?? ''}`).not.toHaveLength(0)
  }
})
