import type { Example } from '../../example'
import { rich } from '../../example-text'
import { Checklist } from './checklist'

export const examples: Example[] = [
  {
    name: 'questions to take along',
    element: (
      <Checklist
        block={{
          kind: 'checklist',
          purpose: 'questions',
          items: [rich('How many hours a week is it, and on which days?'), rich('Whom can I call at night?')],
        }}
      />
    ),
    shows: [{ role: 'list' }, { role: 'listitem' }],
  },
  {
    name: 'one thing to do',
    element: (
      <Checklist
        block={{ kind: 'checklist', purpose: 'checklist', items: [rich('Check the license with your state.')] }}
      />
    ),
    shows: [{ role: 'listitem' }],
  },
]
