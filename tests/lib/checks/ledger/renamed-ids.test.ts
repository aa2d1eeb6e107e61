import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { type ContentFiles, readContentFiles } from '@/lib/content/files'
import { getImageSizes } from '@/lib/delivery/image-sizes'
import { buildLibrary } from '@/lib/library/build-library'

const images = getImageSizes()
const build = (files: ContentFiles) => buildLibrary({ files, images, today: '2026-12-01' })
const { library } = build(readContentFiles())

/** Where something must be mended after a section of the site has got another id, in the order of the files. */
function placesToTouch(article: string, id: string): string[] {
  const files = readContentFiles()
  const articles = files.articles.map((file) => {
    const text = String(file)
    return file.path === article ? new VFile({ path: article, value: text.replace(`{#${id}}`, `{#${id}-now}`) }) : file
  })
  const errors = build({ ...files, articles }).files.flatMap(({ path, messages }) =>
    messages.filter(({ fatal }) => fatal).map(({ line, note }) => [`${path}:${line}`, String(note)]),
  )
  const inMoved = errors.some(([, mend]) => mend?.includes(`content/moved.yaml:\n/`)) ? ['content/moved.yaml'] : []
  return [...new Set(errors.map(([place]) => String(place))), ...inMoved]
}

it('to rename any section of the site, at most four places are touched, and one run names them all', {
  timeout: 300_000,
}, () => {
  const sections =
    library?.articles.flatMap(({ file, sections }) => sections.map(({ id }) => [file, id] as const)) ?? []
  expect(sections.length).toBeGreaterThan(40)
  // Some sections of each article: each asks for the whole site to be read.
  const all = sections
    .filter((_, at) => at % 4 === 0)
    .map(([file, id]) => [`${file}#${id}`, placesToTouch(file, id)] as const)
  expect(all.filter(([, places]) => places.length > 4 || !places.includes('content/moved.yaml'))).toEqual([])
})
