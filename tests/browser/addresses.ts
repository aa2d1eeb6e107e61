import { fixedPaths } from '@/lib/addresses/fixed-paths'
import { readContentFiles } from '@/lib/content/files'
import { getImageSizes } from '@/lib/delivery/image-sizes'
import { getToday } from '@/lib/delivery/today'
import { buildLibrary } from '@/lib/library/build-library'

const { library } = buildLibrary({ files: readContentFiles(), images: getImageSizes(), today: getToday() })
if (!library) throw new Error('The content has problems: run npm run check.')

export const { articles, pages } = library

/** Every page that is no article. */
export const otherPaths = [...fixedPaths, ...pages.map((page) => page.path)]

/** Every page but those of sections. */
export const pagePaths = [...otherPaths, ...articles.map((article) => article.path)]

/** Every section as a page of its own. */
export const sectionPaths = articles.flatMap((article) => article.sections.map((section) => section.path))

/** An address that nothing stands at. */
export const unknownPath = '/how-long-it-lasts/hour'

/** Everything that a reader can come to see, with its status. */
export const answers: { path: string; status: number }[] = [
  ...[...pagePaths, ...sectionPaths].map((path) => ({ path, status: 200 })),
  { path: unknownPath, status: 404 },
  { path: '/%E0%A4%A', status: 404 },
]
