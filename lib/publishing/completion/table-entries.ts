import type { SchemaSnippet } from './json-schema.ts'
import { countPlaces, type Places, today } from './snippet.ts'

/** `content/facts.yaml`: one figure. */
export const newFact = offer(
  'A new figure',
  'First add what it is about to the list at the top of the file.',
  (place) => ({
    id: place('short-name'),
    value: place('6 to 12 people'),
    about: place('subject-from-the-top-of-the-file'),
    sources: [place('source-id')],
    checked: today,
  }),
)

/** `content/sources.yaml`: one source. */
export const newSource = offer('A new source', 'Cite it in an article with [@ and its id.', (place) => ({
  id: place('who-what-year'),
  title: place('The title, as the publisher prints it'),
  publisher: place('Who published it'),
  kind: place('guideline'),
  year: place('2026'),
  url: place('https://example.org/page'),
}))

/** `content/glossary.yaml`: one word. */
export const newTerm = offer('A new word', 'Every page that uses it will say what it means.', (place) => ({
  id: place('short-name'),
  term: place('The word'),
  meaning: place('What it means, in at most 25 plain words.'),
  words: [place('the word as it stands in a text')],
}))

/** `content/site.yaml`: one topic. */
export const newTopic = offer(
  'A new topic',
  'Articles name its id. A topic without an article is not shown.',
  (place) => ({
    id: place('short-name'),
    title: place('The heading for its articles'),
  }),
)

/** `content/site.yaml`: one question of the home page. */
export const newQuestion = offer('A new question', 'As a reader would ask it.', (place) => ({
  question: place('Can I keep working?'),
  address: place('/a-week-in-an-iop#work-and-family'),
}))

const moved = 'Old links go on working.'

/** `content/moved.yaml`: what can stand there instead of two braces. */
export const newMoves = [
  offer('A section has a new id, or a new article', moved, (place) => ({
    [place('/article#old-id')]: place('/article#new-id'),
  })),
  offer('A file has a new name', moved, (place) => ({ [place('/old-name')]: place('/new-name') })),
  offer('Something was taken off the site', 'Whoever follows an old link reads why.', (place) => ({
    [place('/article#old-id')]: {
      gone: today,
      what: place('A table of prices'),
      why: place('The prices could not be checked.'),
      read: place('/article#other-id'),
    },
  })),
]

function offer(label: string, description: string, write: (place: Places) => object): SchemaSnippet {
  return { label, description, body: write(countPlaces()) }
}
