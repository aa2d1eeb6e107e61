import type { Example, Guidance } from '../../example'
import { LiveExample } from './live-example'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For each example on the page of its component.',
  avoid: 'Not on pages for readers: a page within a page costs a request, and the policy of those pages forbids it.',
  why: {
    text: 'In a window of its own an example keeps its ids, its landmarks and its width, and can be shown light and dark side by side.',
    source: 'CSS Color Adjustment: a frame follows the color-scheme of its element',
    href: 'https://www.w3.org/TR/css-color-adjust-1/#color-scheme-effect',
  },
}

export const examples: Example[] = [
  {
    name: 'a block and its Markdown',
    element: (
      <LiveExample
        name="a short note"
        href="/components/props-table/no-props"
        markdown={':::note{title="Length follows need"}\nNo program should promise a fixed length.\n:::'}
      />
    ),
    shows: [
      { role: 'heading', name: 'a short note' },
      { role: 'code' },
      { role: 'link', name: 'Open alone: a short note' },
    ],
  },
  {
    name: 'a whole page',
    element: <LiveExample name="an empty site" href="/components/props-table/no-props" tall />,
    shows: [{ role: 'heading', name: 'an empty site' }, { role: 'link' }],
  },
]
