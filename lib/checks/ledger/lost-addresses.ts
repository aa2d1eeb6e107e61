import type { VFile } from 'vfile'
import { pageOfPlace } from '../../addresses/urls.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { type Finding, report } from '../../problems/problem.ts'
import { findLostAddresses, type LostAddress } from './new-places.ts'
import type { StandingAddress } from './standing-addresses.ts'

/** What was published can be opened for ever. Where the words of a lost section stand now is said there. */
export function checkLostAddresses(library: ParsedLibrary): void {
  const lost = findLostAddresses(library)
  const pages = new Set(lost.map(({ address }) => address).filter((address) => !address.includes('#')))
  for (const one of lost) {
    const page = pageOfPlace(one.address)
    // A page that is lost takes its sections with it: one line in moved.yaml brings all of them back.
    const isWithin = one.address !== page && pages.has(page)
    if (isWithin && (!one.now || lost.some(({ address, now }) => address === page && now))) continue
    const { file, ...finding } = one.now ? describeMoved(one, one.now) : describeGone(one, page, library)
    report(file, { rule: 'address-lost', why, ...finding })
  }
}

const why =
  'People have sent each other this link and printed it. Whoever follows it would not find what they were told to read.'
const add = 'add to content/moved.yaml:'

type Found = { file: VFile } & Pick<Finding, 'reason' | 'mend' | 'place'>

function describeMoved({ address, isGuess }: LostAddress, { address: now, entry, section }: StandingAddress): Found {
  const [page = '', id] = address.split('#')
  const file = entry.file
  if (!section || id === undefined) {
    const reason = `Until now this page was "${address}". Links and printed pages point there.`
    return {
      file,
      reason,
      mend: `Name the file ${page.slice(1)}.md again, or ${add}\n${address}: ${now}`,
      place: undefined,
    }
  }
  const place = { line: section.line, column: 1 }
  const isSamePage = entry.page.path === page
  const known = isGuess ? 'Perhaps this section was' : 'Until now this section was'
  const until = isGuess ? ' until now' : ''
  const reason = `${known} "${isSamePage ? `#${id}` : address}"${until}. Links and printed pages point there.`
  if (section.id === '') return { file, reason, place, mend: `Write {#${id}} behind the heading.` }
  const mend = `${isSamePage ? `Keep {#${id}}, or ${add}` : `A${add.slice(1)}`}\n${address}: ${now}`
  return { file, reason, place, mend }
}

function describeGone({ address, line, words }: LostAddress, page: string, library: ParsedLibrary): Found {
  const { articles, pages, published, tables, today } = library
  const moved = tables.moved.parsed?.data[page]
  const entry = [...articles, ...pages].find((one) => one.page.path === (typeof moved === 'string' ? moved : page))
  const [, id] = address.split('#')
  const what = JSON.stringify(words?.title ?? '(Write: what it was, in a few words)')
  const gone = `${address}: { gone: ${today}, what: ${what}, why: "(Write: one sentence for the reader)" }`
  const isDraft = entry !== undefined && 'draft' in entry.page && entry.page.draft === true
  if (entry && isDraft) {
    const reason = `"${page}" was published, and a draft is not on the site.`
    const mend = `Take "draft: true" out. If it is to be taken off the site, ${add}\n${gone}`
    return { file: entry.file, reason, mend, place: entry.placeOf(['draft']) }
  }
  const named = words ? `"${words.title}" (${address})` : address
  const nowhere = 'is not here any more, and nothing says where it went.'
  if (entry && id !== undefined) {
    const mend = `Bring it back with {#${id}}, or ${add}\n${address}: ${entry.page.path}`
    return { file: entry.file, reason: `The section ${named} ${nowhere}`, mend, place: undefined }
  }
  const file = published?.file ?? tables.moved.file
  const mend = `Bring its file back, or ${add}\n${gone}`
  return { file, reason: `The page ${named} ${nowhere}`, mend, place: { line, column: 1 } }
}
