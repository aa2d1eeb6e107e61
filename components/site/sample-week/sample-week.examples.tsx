import type { Example, Guidance } from '../../example'
import { exampleWeek } from '../../example-content/example-site'
import { SampleWeek } from './sample-week'

export const guidance: Guidance = {
  stands: 'around-text',
  use: 'Once, on the home page: the only picture there. site.yaml names the section whose week it shows.',
  avoid: 'Not within articles: there the block :::week has its own title and its sources.',
  why: {
    text: 'The question behind most others is what it would do to my week. The empty days answer it at a glance.',
    source: 'Look: the week as the only picture',
  },
}

export const examples: Example[] = [
  {
    name: 'three days and a note',
    element: <SampleWeek week={exampleWeek} href="/a-week-in-an-iop#sample-week" />,
    shows: [
      { role: 'region', name: 'A week can look like this' },
      { role: 'link', name: 'A week can look like this' },
      { role: 'list' },
      { role: 'paragraph' },
    ],
  },
]
