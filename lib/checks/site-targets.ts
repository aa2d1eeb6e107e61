import type { Entry, ParsedLibrary } from '../content/parsed-library.ts'
import type { Article, Section } from '../content/types.ts'
import { hasErrors, report } from '../problems/problem.ts'
import { collectAddresses } from './addresses.ts'
import { missingAddress, missingPlace } from './field-targets.ts'
import { nearestAddress } from './nearest-address.ts'

/** What site.yaml names has to exist: doors, most asked, the levels of care, and the week that the home page shows. */
export function checkSiteTargets(library: ParsedLibrary): void {
  const { file, parsed } = library.tables.site
  if (!parsed) return
  const { doors, mostAsked, week, levels } = parsed.data
  const published = collectAddresses(library)
  const named: { address: string | undefined; path: PropertyKey[]; isShown?: true }[] = [
    ...doors.map(({ address }, index) => ({ address, path: ['doors', index, 'address'] })),
    ...mostAsked.map(({ address }, index) => ({ address, path: ['mostAsked', index, 'address'] })),
    { address: week, path: ['week'], isShown: true },
    { address: levels?.sources, path: ['levels', 'sources'], isShown: true },
    ...(levels?.rows ?? []).map(({ address }, index) => ({ address, path: ['levels', 'rows', index, 'address'] })),
  ]
  for (const { address, path, isShown } of named) {
    if (address === undefined || published.has(address)) continue
    // What the home page takes from a section has to be found there.
    const meant = published.findNow(address) ?? nearestAddress(address, published.known)
    const finding = isShown ? missingAddress(address, meant) : missingPlace(address, published)
    report(file, { ...finding, place: parsed.placeOf(path) })
  }
  checkWeek(library)
  checkLevels(library)
}

/** The week is not drawn a second time for the home page: it is the one that the article shows. */
function checkWeek({ articles, tables: { site } }: ParsedLibrary): void {
  const address = site.parsed?.data.week
  const found = findWhole(articles, address)
  if (!found || hasWeek(found.section)) return
  const other = articles.filter(({ page }) => !page.draft).flatMap(({ page }) => page.sections.filter(hasWeek))[0]
  report(site.file, {
    rule: 'week-missing',
    reason: `There is no :::week in the section "${address}".`,
    why: 'The home page shows the week of that section, and would show nothing.',
    mend: other ? `Did you mean ${other.place}?` : 'Add a :::week to the section, or take the field away.',
    place: site.parsed?.placeOf(['week']),
  })
}

/** The home page cites nothing itself. So it states only figures that stand, with their sources, where it leads for them. */
function checkLevels({ articles, tables: { site, facts } }: ParsedLibrary): void {
  const address = site.parsed?.data.levels?.sources
  const found = findWhole(articles, address)
  if (!found) return
  const stated = found.page.figures.filter((figure) => figure.section === found.section.id).map(({ fact }) => fact)
  for (const { fact, line, column } of site.figures) {
    if (stated.includes(fact)) continue
    const [source] = facts.parsed?.data.facts.find(({ id }) => id === fact)?.sources ?? []
    report(site.file, {
      rule: 'figure-not-cited',
      reason: `The home page states {{${fact}}}, and the section "${address}" does not.`,
      why: 'Readers decide about treatment with such numbers, and must be able to see who says so.',
      mend: `State it there, too: {{${fact}}}.[@${source}]`,
      place: { line, column },
    })
  }
}

/** The section at an address. Undefined if its file has a problem of its own: that is then the one thing to mend. */
function findWhole(articles: Entry<Article>[], address: string | undefined) {
  for (const { page, file } of articles) {
    const section = page.sections.find(({ place }) => place === address)
    if (section && !page.draft && !hasErrors(file)) return { page, section }
  }
  return undefined
}

function hasWeek({ blocks, sections }: Section): boolean {
  return blocks.some(({ kind }) => kind === 'week') || sections.some(hasWeek)
}
