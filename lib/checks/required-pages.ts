import { helpSlug } from '../addresses/fixed-paths.ts'
import type { ParsedLibrary } from '../content/parsed-library.ts'
import { report } from '../problems/problem.ts'

/** Pages that the frame of every page links to. */
export const requiredPages = [helpSlug]

/** The pages that every page links to are there. */
export function checkRequiredPages({ files, tables }: ParsedLibrary): void {
  for (const slug of requiredPages) {
    const path = `content/pages/${slug}.md`
    if (files.some((file) => file.path === path)) continue
    report(tables.site.file, {
      rule: 'page-missing',
      reason: `The page ${path} is missing.`,
      why: 'Every page links to it, so that a reader in danger finds whom to call.',
      mend: 'Bring it back from the last version of the site.',
    })
  }
}
