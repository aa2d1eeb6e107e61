import type { Withdrawal } from '../addresses/decide.ts'
import type { Library, WithdrawnPage } from '../content/types.ts'

/** Looks up the title of what to read instead. */
export function describeWithdrawal(
  { what, gone, why, read }: Withdrawal,
  { articles, pages }: Pick<Library, 'articles' | 'pages'>,
): WithdrawnPage {
  const all = [...articles, ...pages]
  const page = all.find((candidate) => candidate.path === read)
  const section = all.flatMap((candidate) => candidate.sections).find((candidate) => candidate.place === read)
  const title = page?.title ?? section?.title
  return { what, when: gone, why, ...(read && title ? { read: { href: read, title } } : {}) }
}
