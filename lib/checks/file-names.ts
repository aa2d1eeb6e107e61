import { isReservedSlug } from '../addresses/fixed-paths.ts'
import type { Skipped } from '../content/files.ts'
import type { ParsedLibrary } from '../content/parsed-library.ts'
import { idPattern } from '../content/yaml/field-types.ts'
import { report } from '../problems/problem.ts'

/** The file name is the address, so it has to be one; and a site without articles must not be published. */
export function checkFileNames({ files, skipped, tables, articles }: ParsedLibrary): void {
  for (const entry of skipped) reportSkipped(entry)
  const notRead = new Set(skipped.map(({ file }) => file))
  const markdown = files.filter((file) => /^content\/(articles|pages)\//.test(file.path) && !notRead.has(file))
  const lineOf = new Map<string, string>()
  for (const file of markdown) {
    const slug = file.stem ?? ''
    const why = 'The name of the file is the address of the page. It would not be shown, or break later.'
    if (file.extname !== '.md') {
      report(file, {
        rule: 'file-name',
        reason: `"${file.basename}" does not end in .md.`,
        why,
        mend: `Rename it to ${slug}.md, or move it out of this folder.`,
      })
    } else if (!idPattern.test(slug)) {
      const mend =
        slug
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-+|-+$/g, '') || 'a-few-words'
      report(file, {
        rule: 'file-name',
        reason: `"${file.basename}" has capitals, spaces or other signs in its name.`,
        why,
        mend: `Rename it to ${mend}.md.`,
      })
    } else if (isReservedSlug(slug)) {
      report(file, {
        rule: 'file-name',
        reason: `The site uses the address /${slug} itself.`,
        why,
        mend: 'Choose another name for the file.',
      })
    }
    const other = lineOf.get(slug)
    if (other)
      report(file, {
        rule: 'file-name',
        reason: `${other} has the same name, and so the same address.`,
        why,
        mend: 'Rename one of the two.',
      })
    lineOf.set(slug, file.path)
  }
  const isEmpty = !markdown.some((file) => file.path.startsWith('content/articles/'))
  if (isEmpty || (articles.length > 0 && articles.every(({ page }) => page.draft))) {
    report(tables.site.file, {
      rule: 'no-articles',
      reason: isEmpty ? 'There is no article in content/articles.' : 'Every article in content/articles is a draft.',
      why: 'An empty site would take the place of the one that people rely on.',
      mend: isEmpty
        ? 'Bring the folder back from the last version of the site.'
        : 'Take the line "draft: true" out of the articles that are ready.',
    })
  }
}

function reportSkipped({ file, kind }: Skipped): void {
  const finding = {
    folder: {
      reason: `${file.path} is a folder, and folders in ${file.dirname} are not read.`,
      mend: `Move its files up into ${file.dirname}. What is not ready yet has the line "draft: true" there.`,
    },
    link: {
      reason: `${file.path} only points to another file, and such files are not read.`,
      mend: `Put the file itself into ${file.dirname}.`,
    },
  }[kind]
  const why = 'What it holds would not be on the site, and nobody would be told.'
  report(file, { rule: 'file-skipped', why, ...finding })
}
