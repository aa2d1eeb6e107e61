import { countPlaces, type Places, type Snippet, type Snippets } from './snippet.ts'

/** What stands in the text of a page and is no block: headings with their ids, figures, citations, links. */
export const textSnippets: Snippets = {
  Section: offer(
    ['section', '##'],
    'A heading. Its id never changes: links lead to it.',
    (place) => `## ${place('How many hours a week?')} {#${place('hours')}}`,
  ),
  'Part of a section': offer(
    ['part', '###'],
    'A smaller heading, with an id too.',
    (place) => `### ${place('For teenagers')} {#${place('for-teenagers')}}`,
  ),
  Figure: offer(
    ['figure', '{{'],
    'A figure of content/facts.yaml. Cite its source in the same section.',
    (place) => `{{${place('fact-id')}}}`,
  ),
  Source: offer(
    ['cite', 'source', '[@'],
    'A source of content/sources.yaml, right after the full stop.',
    (place) => `[@${place('source-id')}]`,
  ),
  Link: offer(
    ['link'],
    'A link to a page or section. Its words say where it leads.',
    (place) => `[${place('how many hours a week')}](${place('/how-long-it-lasts#hours')})`,
  ),
}

function offer(prefix: string[], description: string, write: (place: Places) => string): Snippet {
  return { scope: 'markdown', include: ['**/content/**/*.md'], prefix, body: [write(countPlaces())], description }
}
