import type { Example } from '../../example'
import { BackMatter } from './back-matter'

export const examples: Example[] = [
  {
    name: 'a part to read',
    element: (
      <BackMatter id="words" title="Words on this page">
        <p>Level of care: how much treatment you get, and where.</p>
      </BackMatter>
    ),
    shows: [{ role: 'region', name: 'Words on this page' }],
  },
  {
    name: 'a part of links',
    element: (
      <BackMatter id="next" title="Read next" as="nav">
        <a href="/after">What comes after an IOP?</a>
      </BackMatter>
    ),
    shows: [{ role: 'navigation', name: 'Read next' }],
  },
]
