import type { Example } from '../../example'
import { LinkList } from './link-list'

const week = {
  href: '/a-week',
  title: 'What happens in a week of an IOP?',
  text: 'What groups, one-to-one sessions and family time are like.',
}

export const examples: Example[] = [
  { name: 'one link', element: <LinkList items={[week]} />, shows: [{ role: 'link', name: week.title }] },
  {
    name: 'three links',
    element: (
      <LinkList
        items={[
          week,
          {
            href: '/after',
            title: 'What comes after an IOP?',
            text: 'How to plan the step down while you are still in the program.',
          },
          {
            href: '/cost',
            title: 'What does an IOP cost?',
            text: 'Questions for your insurer, and how to get a price in writing.',
          },
        ]}
      />
    ),
    shows: [{ role: 'list' }, { role: 'link', name: 'What does an IOP cost?' }],
  },
  {
    name: 'a title that looks like markup',
    element: <LinkList items={[{ href: '/b', title: 'What does <b> mean?', text: 'It is text.' }]} />,
    shows: [{ role: 'link', name: 'What does <b> mean?' }],
  },
]
