import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { readContentFiles } from '@/lib/content/files'
import { buildLibrary } from '@/lib/library/build-library'
import { problemsOf } from '../small-library'

/** An article with the faults of health pages that are made to sell: hours that contradict, shame, adverts, made-up names. */
const value = readFileSync('tests/fixtures/bad-article.md')

/** Line and column, rule, and what is wrong, as an editor reads it. */
const faults = `
17:15 number-without-source  "three to six hours a week" stands here without a source.
17:70 shaming-word  This site does not use "chaotic lives".
17:87 shaming-word  This site does not use "addicts".
17:99 shaming-word  This site does not use "alcoholics".
17:116 promise  This site does not say "guarantee".
21:19 number-without-source  "10-12 hours a week" stands here without a source.
21:19 number-contradicts  "10-12 hours a week" stands here, and "three to six hours a week" on line 17.
21:85 shaming-word  This site does not use "substance abuse".
21:116 shaming-word  This site does not use "clean".
23:1 heading-bold  "Who is it best for?" looks like a heading, and is only a bold line.
25:15 shaming-word  This site does not use "substance abuse disorder".
25:59 promise  This site does not say "success rate of".
25:75 number-without-source  "85%" stands here without a source.
25:105 shaming-word  This site does not use "struggling with thoughts of suicide".
29:10 number-without-source  "six to eight weeks" stands here without a source.
29:32 link-outside  This link leads to best-rehab-san-diego.example, and nobody has looked at that site for our readers.
29:32 link-tracking  The address says who sent the reader: utm_source=articles.
29:32 link-not-secure  "http://best-rehab-san-diego.example/?utm_source=articles" starts with http:, not with https:.
29:131 american-spelling  "organisation" is British spelling.
29:159 american-spelling  "programme" is British spelling.
29:178 link-outside  This link leads to best-rehab-san-diego.example, and nobody has looked at that site for our readers.
29:178 link-words  The words of this link, "Click here", do not say where it leads.
31:63 number-without-source  "ten years" stands here without a source.
31:74 author-box  "Medically reviewed by Dr. John Example" says who wrote or checked this page.
33:1 link-outside  This link leads to casino.example, and nobody has looked at that site for our readers.
`

it('each fault of a bad article is named', () => {
  const files = readContentFiles()
  const file = new VFile({ path: 'content/articles/what-to-expect.md', value })
  const built = buildLibrary({
    files: { ...files, articles: [...files.articles, file] },
    images: new Map(),
    today: '2026-12-01',
  })
  expect(built.library).toBeUndefined()
  const placed = problemsOf(built.files).map(({ at, rule, reason }) => {
    const [, line, column] = at.split(':').map(Number)
    return { order: Number(line) * 1000 + Number(column), words: `${line}:${column} ${rule}  ${reason}` }
  })
  // As an editor meets them, from the top to the end.
  const named = placed.sort((one, other) => one.order - other.order).map(({ words }) => words)
  expect(named.join('\n')).toBe(faults.trim())
})
