import type { Library } from '../content/types.ts'
import { homePicture, picturePath, privatePicture } from './urls.ts'

/** The address of every preview picture: of articles, their h2 sections and pages, and the two that stand for more. */
export function listPicturePaths({ articles, pages }: Pick<Library, 'articles' | 'pages'>): string[] {
  const shown = [...articles, ...pages, ...articles.flatMap(({ sections }) => sections)]
  return [homePicture, privatePicture, ...shown.map(({ path }) => picturePath(path))]
}
