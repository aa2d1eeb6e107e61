import type { Example } from '../../example'
import { prose, rich } from '../../example-text'
import { Blocks } from './block'

export const examples: Example[] = [
  {
    name: 'do beside don’t, between two paragraphs',
    element: (
      <Blocks
        blocks={[
          prose('<p>Take your time.</p>'),
          {
            kind: 'do-list',
            advice: 'do',
            items: [rich('ask for the hours in writing'), rich('check the license with your state')],
          },
          {
            kind: 'do-list',
            advice: 'dont',
            items: [
              rich('decide on the day because someone presses you'),
              rich('stop a medicine because a program tells you to; ask your prescriber'),
            ],
          },
          prose('<p>You do not have to ask everything at once.</p>'),
        ]}
        level={2}
      />
    ),
    shows: [{ role: 'heading', name: 'Do' }, { role: 'heading', name: 'Don’t' }, { role: 'paragraph' }],
  },
  {
    name: 'all that can stand in a section',
    element: (
      <Blocks
        blocks={[
          {
            kind: 'note',
            title: 'Length follows need',
            body: prose('<p>No program should promise a fixed length.</p>'),
          },
          { kind: 'steps', items: [rich('Find out what your insurance or your state pays for.')] },
          { kind: 'checklist', purpose: 'questions', items: [rich('Whom can I call at night?')] },
          {
            kind: 'table',
            columns: [rich('Kind of care'), rich('You sleep')],
            rows: [[rich('IOP'), rich('at home')]],
          },
          {
            kind: 'compare',
            caption: 'Kinds of care',
            columns: [rich('Kind of care'), rich('Hours a week')],
            rows: [{ name: rich('IOP'), cells: [{ ...rich('9 to 19'), hours: { sure: 9, maybe: 10 } }], here: true }],
          },
          {
            kind: 'timeline',
            title: 'One way to step down',
            steps: [{ hours: 9, label: '9 hours a week', text: rich('The intensive phase') }],
          },
          {
            kind: 'care-card',
            urgency: 'get-help-soon',
            id: 'soon',
            title: 'Get help today if:',
            body: prose('<ul><li>you think about suicide, even without a plan</li></ul>'),
          },
        ]}
        level={2}
      />
    ),
    shows: [
      { role: 'heading', name: 'Length follows need' },
      { role: 'table', name: 'Kinds of care' },
      { role: 'figure' },
      { role: 'region', name: 'Soon: Get help today if:' },
    ],
  },
]
