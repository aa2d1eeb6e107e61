/** Pages that are there whatever stands in `content/`. */
export const fixedPaths = ['/', '/a-z', '/facts'] as const

/** The page of `content/pages` that helps in danger. The frame of every page links to it. */
export const helpSlug = 'help-now'

/** The component library: pages for those who build the site, which search engines are asked to leave out. */
export const libraryPath = '/components'

/** All problems of the content, and the drafts: a page that is there only while someone writes. */
export const problemsPath = '/problems'

/** Addresses for machines. */
export const machinePaths = [
  '/addresses.json',
  '/healthz',
  '/manifest.webmanifest',
  '/robots.txt',
  '/sitemap.xml',
] as const

const titles: Record<string, string> = {
  '/': 'Home',
  '/a-z': 'All topics, A to Z',
  '/facts': 'Figures and their sources',
}

/** The title of one of these pages, for links to it. */
export function titleOfFixedPath(path: string): string | undefined {
  return titles[path]
}

/** First path words that the site keeps for itself, now or later: no article may be named so. */
const reservedWords = [
  'a-z',
  'api',
  'components',
  'facts',
  'fonts',
  'gone',
  'healthz',
  'home',
  'images',
  'missing',
  'pictures',
  'private',
  'problems',
  's',
  'search',
  'sources',
  'words',
]

/** True for file names that cannot be an address. Words of two letters are kept for languages. */
export function isReservedSlug(slug: string): boolean {
  return reservedWords.includes(slug) || slug.length <= 2
}
