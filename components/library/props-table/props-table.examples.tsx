import type { Example, Guidance } from '../../example'
import { PropsTable } from './props-table'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'On the page of a component, with what its own file says.',
  avoid: 'Do not write props by hand: a list that is written twice is wrong after the first change.',
  why: {
    text: 'A list of names with what belongs to each is read out in pairs, and never scrolls sideways on a phone.',
    source: 'WCAG 2.2, 1.4.10 Reflow',
    href: 'https://www.w3.org/TR/WCAG22/#reflow',
  },
}

export const examples: Example[] = [
  {
    name: 'a needed prop and one with a standard value',
    element: (
      <PropsTable
        props={[
          { name: 'content', type: 'RichText', required: true, description: '' },
          {
            name: 'as',
            type: "'div' | 'span'",
            required: false,
            description: 'The element around the text.',
            standard: "'div'",
          },
        ]}
      />
    ),
    shows: [{ role: 'term' }, { role: 'definition' }],
  },
  { name: 'no props', element: <PropsTable props={[]} />, shows: [{ role: 'paragraph' }] },
]
