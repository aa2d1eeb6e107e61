import { describe, expect, it } from 'vitest'
import type { Levels, Library } from '@/lib/content/types'
import { listFooterLinks } from '@/lib/registers/footer-links'
import { buildLevelTable } from '@/lib/registers/levels'
import { findWeek } from '@/lib/registers/shown-week'
import { buildFrom, type Contents, goodFiles, goodPage, withText } from '../small-library'

function libraryOf(contents: Contents): Library {
  const { library, files } = buildFrom(contents)
  if (!library) throw new Error(files.flatMap((file) => file.messages.map(String)).join('\n'))
  return library
}

const levels: Levels = {
  title: 'Levels',
  note: 'No grade.',
  sources: '/how-long#length',
  rows: [
    { name: 'Outpatient <care>', address: '/how-long#length', hours: 'under 9', sleep: 'at home' },
    { name: 'IOP', address: '/how-long#hours', hours: '9 to 19', sleep: 'at home', here: true },
    { name: 'Hospital', address: '/how-long#hours', hours: 'as needed', sleep: 'there' },
  ],
}

describe('the levels of care', () => {
  const { columns, rows } = buildLevelTable(levels, ['Level', 'Hours', 'You sleep'])

  it('are a table whose names lead to their sections', () => {
    expect(columns.map(({ html }) => html)).toEqual(['Level', 'Hours', 'You sleep'])
    expect(rows.map(({ name }) => name)).toEqual([
      { html: '<a href="/how-long#length">Outpatient &#x3C;care></a>', text: 'Outpatient <care>' },
      { html: '<a href="/how-long#hours">IOP</a>', text: 'IOP' },
      { html: '<a href="/how-long#hours">Hospital</a>', text: 'Hospital' },
    ])
  })

  it('have a stroke for each hour that the words name, and one row that is here', () => {
    expect(rows.map(({ cells, here }) => [cells[0]?.text, cells[0]?.hours, cells[1]?.text, here])).toEqual([
      ['under 9', { sure: 0, maybe: 8 }, 'at home', false],
      ['9 to 19', { sure: 9, maybe: 10 }, 'at home', true],
      ['as needed', undefined, 'there', false],
    ])
  })

  it('state figures from facts.yaml, and the figures know it', () => {
    const site =
      'levels:\n  title: Levels\n  note: No grade.\n  sources: /how-long#length\n  rows:\n    - { name: IOP, address: "/how-long#length", hours: "{{phase}}", sleep: at home }\n'
    const library = libraryOf({ ...goodFiles, 'content/site.yaml': goodFiles['content/site.yaml'] + site })
    expect(library.site.levels?.rows[0]?.hours).toBe('6 to 12 weeks')
    expect(library.figures[0]?.shownIn[0]).toEqual({ href: '/#levels', article: 'Home', section: 'Levels' })
  })
})

describe('the week', () => {
  const text = (note: string) => `:::week{title="A week"}\n- **Mon** Group, 6 to 9 pm[@tip-47]\n\n${note}\n:::`

  it('is that of the section, with its place', () => {
    const found = findWeek('/how-long#hours', libraryOf(withText(text('One stroke is one hour.'))))
    expect(found?.href).toBe('/how-long#hours')
    expect(found?.week.days.map(({ label, hours }) => [label, hours])).toEqual([['Mon', 3]])
  })

  it('is found in an h3 section', () => {
    const library = libraryOf(withText(`### Deep {#deep}\n\n${text('A.')}`))
    expect(findWeek('/how-long#hours', library)?.week.title).toBe('A week')
  })

  it('leaves the numbers of the sources in the article, where the sources are', () => {
    const library = libraryOf(withText(text('About one hour.[@asam] See [length](#length).')))
    const week = findWeek('/how-long#hours', library)?.week
    expect(week?.days[0]?.text.html).toBe('Group, 6\u00a0to\u00a09\u00a0pm')
    expect(week?.note?.html).toBe('<p>About one hour. See <a href="/how-long#length">length</a>.</p>')
  })

  it.each([undefined, '/how-long#length', '/nothing#here'])('is not there: %s', (place) => {
    expect(findWeek(place, libraryOf(withText(text('A.'))))).toBeUndefined()
  })
})

describe('the footer', () => {
  it('links to every page but that for help, which it names first by itself', () => {
    const about = goodPage.replace('title: Get help now', 'title: Who are we?')
    expect(listFooterLinks(libraryOf({ ...goodFiles, 'content/pages/about.md': about }))).toEqual([
      { href: '/about', title: 'Who are we?' },
    ])
    expect(listFooterLinks(libraryOf(goodFiles))).toEqual([])
  })
})
