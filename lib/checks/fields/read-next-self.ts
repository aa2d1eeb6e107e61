import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

/** What an article offers to read next is another page. */
export function checkReadNextSelf({ articles }: ParsedLibrary): void {
  for (const { page, file, placeOf } of articles) {
    for (const [at, next] of page.readNext?.entries() ?? []) {
      if (next.page !== page.path && !next.page.startsWith(`${page.path}/`)) continue
      report(file, {
        rule: 'read-next-self',
        reason: `"${next.page}" is this article.`,
        why: 'A reader who has come to the end would be sent back to what was just read.',
        mend: 'Write the address of another page, or take the entry away.',
        place: placeOf(['readNext', at, 'page']),
      })
    }
  }
}
