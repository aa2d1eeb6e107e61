import type { Example, Guidance } from '../../example'
import { exampleArticle } from '../../example-content/example-article'
import { Summary } from './summary'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'Once, below the title: the main message in 20 to 60 words. The preview of a link shows the same words.',
  avoid: 'Not to say what the page is going to be about, and not for anything that the text does not say.',
  why: {
    text: 'A text about health has one main message, and it stands at the top.',
    source: 'CDC Clear Communication Index: main message',
    href: 'https://www.cdc.gov/ccindex/',
  },
}

export const examples: Example[] = [
  {
    name: 'of an article',
    element: <Summary text={exampleArticle.summary} />,
    shows: [{ role: 'paragraph' }],
  },
  {
    name: 'one sentence',
    element: <Summary text="The intensive phase of an intensive outpatient program (IOP) often lasts 6 to 12 weeks." />,
    shows: [{ role: 'paragraph' }],
  },
]
