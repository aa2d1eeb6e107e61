import { describe, expect, inject, test } from 'vitest'
import { fixedPaths } from '@/lib/addresses/fixed-paths'
import { pagePaths, sectionPaths, unknownPath } from './addresses'
import { publicOrigin } from './global-setup'

const origin = inject('origin')

/** What a chat program gets to see of a page. */
async function readStart(path: string): Promise<string> {
  const answer = await fetch(origin + path)
  return Buffer.from(await answer.arrayBuffer())
    .subarray(0, 8192)
    .toString()
}

/** Finds the tags as such programs do: with a pattern, without a parser. */
function readTags(html: string): Record<string, string> {
  const tags = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"\/>/g)]
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  return { title, ...Object.fromEntries(tags.map(([, name = '', content = '']) => [name, content])) }
}

const paths = [...pagePaths, ...sectionPaths]
const previews = new Map(await Promise.all(paths.map(async (path) => [path, readTags(await readStart(path))] as const)))

describe('the first 8 kB of a page say what a chat shows', () => {
  test.each(paths)('%s', (path) => {
    const isFixed = fixedPaths.some((fixed) => fixed === path)
    expect(previews.get(path)).toMatchObject({
      title: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\S/),
      'og:title': expect.stringMatching(/\S/),
      'og:description': previews.get(path)?.description,
      'og:url': new URL(path, publicOrigin).href.replace(/\/$/, ''),
      'og:image': `${publicOrigin}/pictures${isFixed ? '/home' : path}.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': previews.get(path)?.['og:title'],
      'twitter:card': 'summary_large_image',
    })
  })

  test('and every section has a title, a description and a picture of its own', () => {
    for (const tag of ['title', 'description', 'og:title', 'og:image']) {
      const values = sectionPaths.map((path) => previews.get(path)?.[tag])
      expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([])
    }
    const longest = Math.max(...sectionPaths.map((path) => previews.get(path)?.description?.length ?? 0))
    // An apostrophe is written as five signs.
    expect(longest).toBeLessThanOrEqual(200)
  })

  test.each(paths.filter((_, at) => at % 5 === 0))('%s: every tag of the head is quoted and closed', async (path) => {
    const head = /<head>(.*?)<style>/s.exec(await readStart(path))?.[1]
    const attribute = String.raw` [\w:-]+="[^"<>]*"`
    const whole = new RegExp(String.raw`^(?:<(?:meta|link)(?:${attribute})+\/>|<title>[^<>]+<\/title>)+$`)
    expect(head).toMatch(whole)
  })
})

test('a page that is not there has no picture', async () => {
  const html = await (await fetch(origin + unknownPath)).text()
  expect(html).not.toContain('og:image')
})
