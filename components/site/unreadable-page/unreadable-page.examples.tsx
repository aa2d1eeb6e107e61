import type { Example, Guidance } from '../../example'
import { UnreadablePage } from './unreadable-page'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'While someone writes, at the address of a file whose fields could not be read since the site was started.',
  avoid: 'Not where there is an earlier text of the page: that one is shown, so that nobody loses the place.',
  why: {
    text: 'The address is right, so it must not say that there is no such page. It says what happens when the file is mended.',
    source: 'WCAG 2.2, 3.3.3 Error Suggestion',
    href: 'https://www.w3.org/TR/WCAG22/#error-suggestion',
  },
}

export const examples: Example[] = [
  {
    name: 'in place of a page',
    element: <UnreadablePage />,
    shows: [{ role: 'heading', name: 'This page cannot be shown yet' }],
  },
]
