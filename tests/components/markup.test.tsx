import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { exampleElement } from '@/app/components/example-element'
import { allExamples } from './all-examples'

const all = allExamples.map(({ title, example }) => ({
  title,
  document: new DOMParser().parseFromString(renderToStaticMarkup(exampleElement(example)), 'text/html'),
}))
const pages = all.filter(({ document }) => document.querySelector('main#main'))

describe('every example', () => {
  it.each(all)('carries no script and no style of its own: $title', ({ document }) => {
    expect(document.querySelectorAll('script, [style]')).toHaveLength(0)
  })
})

describe('every page', () => {
  it.each(pages)('has one h1 and skips no level of heading: $title', ({ document }) => {
    const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it.each(pages)('uses each id once: $title', ({ document }) => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it.each(pages)('has a target for each link and label within it: $title', ({ document }) => {
    const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1))
    const labels = [...document.querySelectorAll('[aria-labelledby]')].map((part) =>
      part.getAttribute('aria-labelledby'),
    )
    const missing = [...links, ...labels].filter((id) => !document.getElementById(id ?? ''))
    expect(missing).toEqual([])
  })

  it.each(pages)('begins with the way to the text, then help: $title', ({ document }) => {
    const links = [...document.querySelectorAll('a')].slice(0, 4).map((link) => link.getAttribute('href'))
    expect(links).toEqual(['#main', 'tel:988', 'sms:988', 'tel:911'])
  })
})
