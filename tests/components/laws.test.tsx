/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest'

const sources = import.meta.glob<string>('@/components/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const components = Object.entries(sources).map(([file, source]) => ({ file, source }))

// The pages carry no script: whatever needs one would be dead on arrival.
describe.each(components)('$file', ({ file, source }) => {
  it('needs no script', () => {
    expect(source).not.toMatch(/'use client'|next\/link|\bon[A-Z]\w*=|\buse[A-Z]\w*\(/)
  })

  it('knows only the types of lib', () => {
    const imports = source.match(/^import .* from '@\/lib\/.*'$/gm) ?? []
    expect(imports.filter((line) => !line.startsWith('import type '))).toEqual([])
  })

  it('puts in HTML only where that is its task', () => {
    if (!file.endsWith('/prose/prose.tsx')) expect(source).not.toContain('dangerouslySetInnerHTML')
  })
})
