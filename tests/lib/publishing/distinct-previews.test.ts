import { describe, expect, it } from 'vitest'
import { words } from '@/components/site/words'
import { picturePath } from '@/lib/addresses/urls'
import { readContentFiles } from '@/lib/content/files'
import { getImageSizes } from '@/lib/delivery/image-sizes'
import { buildLibrary } from '@/lib/library/build-library'
import { describeSection } from '@/lib/publishing/page-metadata'
import { buildPicture, buildSectionText } from '@/lib/publishing/pictures/build-picture'
import { getPictureFonts } from '@/lib/publishing/pictures/picture-fonts'
import { renderPicture } from '@/lib/publishing/pictures/render-picture'
import { findSection } from '@/lib/registers/section-position'

const { library } = buildLibrary({ files: readContentFiles(), images: getImageSizes(), today: '2026-12-01' })
const { articles = [], pages = [] } = library ?? {}
const fonts = getPictureFonts()
const siteName = 'IOP Guide'

const previews = [
  ...[...articles, ...pages].map((page) => {
    const place = 'topic' in page ? words.picture.minutes(page.minutes) : ''
    const picture = buildPicture({ siteName, title: page.title, place }, fonts)
    return { path: page.path, title: page.title, description: page.summary, picture }
  }),
  ...articles.flatMap((article) =>
    article.sections.flatMap((section) => {
      const position = findSection(articles, article.slug, section.id)
      if (!position) return []
      const picture = buildPicture(buildSectionText(position, siteName, words.picture, fonts), fonts)
      const title = `${section.title} - ${article.title}`
      return [{ path: section.path, title, description: describeSection(section), picture }]
    }),
  ),
]

/** Each value with the pages that have it, if there is more than one. */
function shared(read: (preview: (typeof previews)[number]) => string): string[] {
  const byValue = Map.groupBy(previews, read)
  return [...byValue]
    .filter(([, same]) => same.length > 1)
    .map(([value, same]) => `${value}: ${same.map((s) => s.path)}`)
}

describe('every page and every section differs from every other', () => {
  it('in its title', () => {
    expect(previews.length).toBeGreaterThan(50)
    expect(shared(({ title }) => title)).toEqual([])
  })

  it('in its description, which has words and at most 160 characters in a section', () => {
    expect(shared(({ description }) => description)).toEqual([])
    const sections = previews.filter(({ path }) => path.lastIndexOf('/') > 0)
    expect(sections.filter(({ description }) => !/\w/.test(description) || description.length > 160)).toEqual([])
  })

  it('in its picture, and in the address of that', () => {
    expect(shared(({ picture }) => JSON.stringify(picture))).toEqual([])
    expect(shared(({ path }) => picturePath(path))).toEqual([])
  })

  it('in what is drawn, as far as time allows', async () => {
    const some = previews.filter((_, at) => at % 9 === 0)
    const drawn = await Promise.all(some.map(({ picture }) => renderPicture(picture, fonts).arrayBuffer()))
    const bytes = drawn.map((png) => Buffer.from(png).toString('base64'))
    expect(new Set(bytes).size).toBe(some.length)
    expect(Math.max(...drawn.map((png) => png.byteLength))).toBeLessThanOrEqual(200_000)
  })
})

it('no title is cut', () => {
  expect(previews.filter(({ picture }) => picture.title.lines.at(-1)?.endsWith('…'))).toEqual([])
})
