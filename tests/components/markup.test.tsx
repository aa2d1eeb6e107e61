// @vitest-environment jsdom
/// <reference types="vite/types/importMeta.d.ts" />
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { exampleElement } from '@/app/components/example-element'
import type { Example } from '@/components/example'

const files = import.meta.glob<{ examples: Example[] }>('@/components/**/*.examples.tsx', { eager: true })

function parse(example: Example): Document {
  return new DOMParser().parseFromString(renderToStaticMarkup(exampleElement(example)), 'text/html')
}

function examplesOf([file, { examples }]: [string, { examples: Example[] }]) {
  return examples.map((example) => ({ place: `${file} ${example.name}`, document: parse(example) }))
}

const all = Object.entries(files).flatMap(examplesOf)
const pages = all.filter(({ document }) => document.querySelector('main#main'))

describe('every example', () => {
  it.each(all)('carries no script and no style of its own: $place', ({ document }) => {
    expect(document.querySelectorAll('script, [style]')).toHaveLength(0)
  })
})

describe('every page', () => {
  it.each(pages)('has one h1 and skips no level of heading: $place', ({ document }) => {
    const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it.each(pages)('uses each id once: $place', ({ document }) => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it.each(pages)('has a target for each link and label within it: $place', ({ document }) => {
    const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1))
    const labels = [...document.querySelectorAll('[aria-labelledby]')].map((part) =>
      part.getAttribute('aria-labelledby'),
    )
    const missing = [...links, ...labels].filter((id) => !document.getElementById(id ?? ''))
    expect(missing).toEqual([])
  })

  it.each(pages)('begins with the way to the text, then help: $place', ({ document }) => {
    const links = [...document.querySelectorAll('a')].slice(0, 4).map((link) => link.getAttribute('href'))
    expect(links).toEqual(['#main', 'tel:988', 'sms:988', 'tel:911'])
  })
})
