// @vitest-environment jsdom
/// <reference types="vite/types/importMeta.d.ts" />
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { exampleElement } from '@/app/components/example-element'
import type { Example } from '@/components/example'

const files = import.meta.glob<{ examples: Example[] }>('@/components/**/*.examples.tsx', { eager: true })
const components = Object.keys(import.meta.glob('@/components/**/*.tsx')).filter(
  (file) => !file.endsWith('.examples.tsx'),
)

afterEach(cleanup)

describe('every component', () => {
  it.each(components)('has examples beside it: %s', (file) => {
    expect(Object.keys(files)).toContain(file.replace(/\.tsx$/, '.examples.tsx'))
  })

  it.each(Object.entries(files))('has at least one example, and no name twice: %s', (_file, { examples }) => {
    const names = examples.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(0)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe.each(Object.entries(files))('%s', (_file, { examples }) => {
  it.each(examples)('shows what it promises: $name', (example) => {
    render(exampleElement(example))
    for (const { role, name, hidden } of example.shows) {
      expect(screen.queryAllByRole(role, { name, hidden: hidden ?? false }), `${role} ${name ?? ''}`).not.toHaveLength(
        0,
      )
    }
  })
})
