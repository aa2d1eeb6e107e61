import { describe, expect, it } from 'vitest'
import { buildMetadata } from '@/lib/publishing/page-metadata'

describe('the picture that a chat shows', () => {
  const pictureOf = (path: string) =>
    buildMetadata({
      title: 'How many hours?',
      description: 'Ask.',
      path,
      canonical: '/how-long',
      siteName: 'IOP Guide',
    }).openGraph?.images

  it.each([
    ['/how-long', '/pictures/how-long.png'],
    ['/how-long/hours', '/pictures/how-long/hours.png'],
    ['/help-now', '/pictures/help-now.png'],
    ['/', '/pictures/home.png'],
    ['/a-z', '/pictures/home.png'],
    ['/facts', '/pictures/home.png'],
  ])('of %s is %s', (path, url) => {
    expect(pictureOf(path)).toEqual([{ url, width: 1200, height: 630, alt: 'How many hours?' }])
  })
})
