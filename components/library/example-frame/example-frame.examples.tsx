import type { Example, Guidance } from '../../example'
import { ExampleFrame } from './example-frame'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'Around every example, on the page that shows it alone.',
  avoid: 'Do not use it around what readers see: it has no crisis line and no way to the rest of the site.',
  why: {
    text: 'A part of a page is tested where it stands: with a main landmark, and below headings of the first two levels.',
    source: 'WCAG 2.2, 1.3.1 Info and Relationships',
    href: 'https://www.w3.org/TR/WCAG22/#info-and-relationships',
  },
}

export const examples: Example[] = [
  {
    name: 'a part of the text',
    element: (
      <ExampleFrame component="Paragraph" example="one sentence" stands="in-text">
        <p>Treatment that lets you live at home.</p>
      </ExampleFrame>
    ),
    shows: [
      { role: 'main' },
      { role: 'heading', name: 'Paragraph' },
      { role: 'heading', name: 'one sentence' },
      { role: 'paragraph' },
    ],
  },
  {
    name: 'a landmark around the text',
    element: (
      <ExampleFrame component="Footer" example="one sentence" stands="around-text">
        <footer>General information.</footer>
      </ExampleFrame>
    ),
    shows: [{ role: 'main' }, { role: 'contentinfo' }],
  },
]
