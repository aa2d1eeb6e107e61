import { describe, expect, it } from 'vitest'
import { fixedPaths, isReservedSlug, titleOfFixedPath } from '@/lib/addresses/fixed-paths'
import {
  absoluteUrl,
  articlePath,
  componentPath,
  examplePath,
  exampleSlug,
  figurePlace,
  sectionPath,
  sectionPlace,
  topicPlace,
} from '@/lib/addresses/urls'

describe('an address of this site', () => {
  it('is built in one form', () => {
    expect([
      articlePath('how-long'),
      sectionPath('how-long', 'hours'),
      sectionPlace('how-long', 'hours'),
      topicPlace('during'),
      figurePlace('phase'),
    ]).toEqual(['/how-long', '/how-long/hours', '/how-long#hours', '/a-z#topic-during', '/facts#phase'])
  })

  it('is whole where other sites need it', () => {
    expect(absoluteUrl('/how-long', 'https://example.org')).toBe('https://example.org/how-long')
    expect(absoluteUrl('/', 'https://example.org')).toBe('https://example.org/')
  })
})

describe('an address of the component library', () => {
  it('is the name of the component, and the name of the example in letters, digits and hyphens', () => {
    expect([componentPath('do-list'), examplePath('do-list', 'do beside don’t, two items')]).toEqual([
      '/components/do-list',
      '/components/do-list/do-beside-dont-two-items',
    ])
    expect(exampleSlug('“9 to 19” hours')).toBe('9-to-19-hours')
  })
})

describe('a page that is always there', () => {
  it.each(fixedPaths)('has a title: %s', (path) => {
    expect(titleOfFixedPath(path)).toMatch(/\w/)
  })

  it('is not any other page', () => {
    expect(titleOfFixedPath('/how-long')).toBeUndefined()
  })
})

describe('a file name', () => {
  it.each(['search', 's', 'problems', 'facts', 'a-z', 'healthz', 'images', 'es', 'de', 'x', ''])(
    'is kept by the site: %j',
    (slug) => {
      expect(isReservedSlug(slug)).toBe(true)
    },
  )

  it.each(['how-long', 'help-now', 'faq', 'searching'])('is free: %s', (slug) => {
    expect(isReservedSlug(slug)).toBe(false)
  })
})
