import type { Entry, ParsedLibrary } from '../../content/parsed-library.ts'
import type { Article, Page } from '../../content/types.ts'

/** The pages that readers find in lists and search results. A file whose name is no address is often a second copy. */
export function collectShownPages({ articles, pages }: ParsedLibrary): Entry<Article | Page>[] {
  return [...articles.filter(({ page }) => !page.draft), ...pages].filter(
    ({ file }) => !file.messages.some(({ ruleId }) => ruleId === 'file-name'),
  )
}

/** The words of a text. Capitals and punctuation make no difference that a reader notices. */
export function wordsToCompare(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
