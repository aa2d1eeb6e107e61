import type { Example, Guidance } from '../../example'
import { exampleLetters } from '../../example-content/example-topics'
import { LetterLinks } from './letter-links'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'Above a list that is sorted by letter and longer than two screens.',
  avoid: 'Not with letters that nothing begins with: a dead letter is a wasted tap.',
  why: {
    text: 'Each letter is a target of 44 by 44 pixels, so that a shaking hand does not hit its neighbor.',
    source: 'WCAG 2.2, 2.5.5 Target Size (Enhanced)',
    href: 'https://www.w3.org/WAI/WCAG22/Understanding/target-size-enhanced.html',
  },
}

export const examples: Example[] = [
  {
    name: 'three letters',
    element: (
      <>
        <LetterLinks letters={exampleLetters} />
        {exampleLetters.map(({ id, letter }) => (
          <h2 key={id} id={id} tabIndex={-1}>
            {letter}
          </h2>
        ))}
      </>
    ),
    shows: [
      { role: 'navigation', name: 'Words by letter' },
      { role: 'link', name: 'H' },
    ],
  },
]
