import { describe, expect, it } from 'vitest'
import { fixedPaths, isReservedSlug, titleOfFixedPath } from '@/lib/addresses/fixed-paths'
import { absoluteUrl, articlePath, sectionPath, sectionPlace, topicPlace } from '@/lib/addresses/urls'

describe('an address of this site', () => {
  it('is built in one form', () => {
    expect([
      articlePath('how-long'),
      sectionPath('how-long', 'hours'),
      sectionPlace('how-long', 'hours'),
      topicPlace('during'),
    ]).toEqual(['/how-long', '/how-long/hours', '/how-long#hours', '/#topic-during'])
  })

  it('is whole where other sites need it', () => {
    expect(absoluteUrl('/how-long', 'https://example.org')).toBe('https://example.org/how-long')
    expect(absoluteUrl('/', 'https://example.org')).toBe('https://example.org/')
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
  it.each(['search', 's', 'facts', 'a-z', 'healthz', 'images', 'es', 'de', 'x', ''])(
    'is kept by the site: %j',
    (slug) => {
      expect(isReservedSlug(slug)).toBe(true)
    },
  )

  it.each(['how-long', 'help-now', 'faq', 'searching'])('is free: %s', (slug) => {
    expect(isReservedSlug(slug)).toBe(false)
  })
})
