import { describe, expect, it } from 'vitest'
import { getImageSizes } from '@/lib/delivery/image-sizes'
import { getPageStyles } from '@/lib/delivery/page-styles'
import { getPublicFiles } from '@/lib/delivery/public-files'
import { makeFolder } from '../temporary-folder'

/** A picture of 3 by 2 dots. */
const gif = new Uint8Array([...new TextEncoder().encode('GIF89a'), 3, 0, 2, 0, 0, 0, 0, 0x3b])

describe('the files of public/', () => {
  it('are known by their addresses, folders included', () => {
    const root = makeFolder({
      'public/icon.svg': '',
      'public/fonts/a.woff2': '',
      'public/images/how-long/week.gif': '',
    })
    expect(getPublicFiles(root).sort()).toEqual(['/fonts/a.woff2', '/icon.svg', '/images/how-long/week.gif'])
  })
})

describe('the size of an image', () => {
  it('is read from its file, by its address', () => {
    const root = makeFolder({
      'public/images/how-long/week.gif': gif,
      'public/images/day.svg': '<svg width="30" height="20"></svg>',
    })
    expect([...getImageSizes(root)]).toEqual([
      ['/images/day.svg', { bytes: 34, width: 30, height: 20 }],
      ['/images/how-long/week.gif', { bytes: 14, width: 3, height: 2 }],
    ])
  })

  it('is not known in pixels for a file that is no image, and the others keep theirs', () => {
    const root = makeFolder({
      'public/images/a.gif': 'not a picture',
      'public/images/b.gif': gif,
      'public/images/c.png': '',
    })
    expect([...getImageSizes(root)]).toEqual([
      ['/images/a.gif', { bytes: 13 }],
      ['/images/b.gif', { bytes: 14, width: 3, height: 2 }],
      ['/images/c.png', { bytes: 0 }],
    ])
  })

  it('is needed for nothing when there is no folder', () => {
    expect([...getImageSizes(makeFolder({}))]).toEqual([])
  })
})

describe('the style sheet of a page that is made per request', () => {
  it('is what the build made for all pages and for this one, each file once', () => {
    const pages = { '/_app': ['a.css', 'a.js'], '/missing': ['b.css', 'a.css'], '/gone': ['c.css'] }
    const root = makeFolder({
      '.next/build-manifest.json': JSON.stringify({ pages }),
      '.next/a.css': 'a{}',
      '.next/b.css': 'b{}',
      '.next/c.css': 'c{}',
    })
    expect(getPageStyles('/missing', root)).toBe('a{}\nb{}')
    expect(getPageStyles('/gone', root)).toBe('a{}\nc{}')
  })
})
