import { sectionPlace } from '../../addresses/urls.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { escapeSnippet, type Snippet, type Snippets } from './snippet.ts'

const texts = ['**/content/articles/*.md', '**/content/pages/*.md']

/** The files that can name an id of each kind. Elsewhere it would only stand in the way of what is typed. */
const namedIn = {
  Source: [...texts, '**/content/facts.yaml'],
  Figure: [...texts, '**/content/site.yaml'],
  Subject: ['**/content/facts.yaml'],
  Topic: ['**/content/articles/*.md'],
  Page: [...texts, '**/content/moved.yaml', '**/content/site.yaml'],
  Section: [...texts, '**/content/moved.yaml', '**/content/site.yaml'],
}

/**
 * Every id that another file can name, so that nobody has to remember one: sources, figures with what they say, subjects
 * of figures, topics, and the addresses of pages and sections. What could not be read is left out.
 */
export function buildIdSnippets({
  tables,
  articles,
  pages,
}: Pick<ParsedLibrary, 'tables' | 'articles' | 'pages'>): Snippets {
  const facts = tables.facts.parsed?.data.facts ?? []
  const subjects = tables.facts.parsed?.data.about ?? {}
  const sources = tables.sources.parsed?.data ?? []
  const topics = tables.site.parsed?.data.topics ?? []
  return Object.fromEntries([
    ...sources.map(({ id, title, publisher, year }) => offer('Source', id, `${title}. ${publisher}, ${year}.`)),
    ...facts.map(({ id, value, about }) => offer('Figure', id, `${value}. ${subjects[about] ?? about}.`)),
    ...Object.entries(subjects).map(([id, meaning]) => offer('Subject', id, meaning)),
    ...topics.map(({ id, title }) => offer('Topic', id, title)),
    ...[...articles, ...pages].flatMap(({ page }) => [
      offer('Page', page.path, page.title),
      ...page.sections.map(({ id, title }) =>
        offer('Section', sectionPlace(page.slug, id), `${title} (${page.title})`),
      ),
    ]),
  ])
}

function offer(kind: keyof typeof namedIn, id: string, description: string): [string, Snippet] {
  return [
    `${kind} ${id}`,
    { scope: 'markdown,yaml', include: namedIn[kind], prefix: [id], body: [escapeSnippet(id)], description },
  ]
}
