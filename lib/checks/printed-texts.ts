import type { VFile } from 'vfile'
import type { PlacedText } from '../content/markdown/placed-text.ts'
import type { Entry, ParsedLibrary } from '../content/parsed-library.ts'
import { placeOfWord } from '../content/text/place-of-word.ts'
import type { Article, Page } from '../content/types.ts'
import type { PlaceOf } from '../content/yaml/parse-yaml.ts'

/** A text that the site prints, and where its words stand. */
export type PrintedText = PlacedText & {
  isQuotation: boolean
  /** The name of the field that holds it, such as "summary". Undefined for what stands below the fields. */
  field?: string
}

/** All that a file prints: its fields, and then its text. */
export type PrintedFile = {
  file: VFile
  texts: PrintedText[]
  /** False for a page in another language, which has other words. */
  isEnglish: boolean
}

/** What each file prints in our own words. */
export function collectPrintedTexts({ articles, pages, tables }: ParsedLibrary): PrintedFile[] {
  return [
    ...articles.map((entry) => collectPage(entry, { keyPoints: entry.page.keyPoints, readNext: entry.page.readNext })),
    ...pages.map((entry) => collectPage(entry, {})),
    ...Object.values(tables).map(({ file, parsed }) => ({
      file,
      isEnglish: true,
      texts: parsed ? collectFields(file, parsed.data, parsed.placeOf) : [],
    })),
  ]
}

function collectPage({ page, file, placeOf, passages }: Entry<Article | Page>, more: object): PrintedFile {
  const { title, summary, changes, lang = 'en' } = page
  return {
    file,
    isEnglish: lang.startsWith('en'),
    texts: [...collectFields(file, { title, summary, changes, ...more }, placeOf), ...passages],
  }
}

/** Fields that hold ids and days, and those that hold words as other people write them. */
const notOurWords = [
  ...['id', 'about', 'section', 'sources', 'date', 'checked', 'gone'],
  ...['words', 'publisher', 'kind', 'year', 'revised', 'url', 'operator', 'contact'],
]

function collectFields(file: VFile, data: unknown, placeOf: PlaceOf): PrintedText[] {
  const source = String(file).replace(/\r\n?/g, '\n')
  const collect = (value: unknown, path: PropertyKey[]): PrintedText[] => {
    if (typeof value === 'string') {
      const placeAt = (offset: number) => placeOfWord(source, placeOf(path), value, offset)
      return isOurs(file, path, value) ? [{ text: value, placeAt, isQuotation: false, field: fieldOf(path) }] : []
    }
    return Object.entries(value ?? {}).flatMap(([key, inner]) =>
      collect(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    )
  }
  return collect(data, [])
}

function isOurs(file: VFile, path: PropertyKey[], value: string): boolean {
  const field = fieldOf(path)
  const isTitleOfSource = file.path === 'content/sources.yaml' && field === 'title'
  const isAddress = value.startsWith('/')
  return !isTitleOfSource && !isAddress && !notOurWords.includes(field)
}

function fieldOf(path: PropertyKey[]): string {
  return String(path.findLast((part) => typeof part === 'string'))
}
