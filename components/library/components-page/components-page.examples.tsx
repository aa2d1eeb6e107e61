import type { Example, Guidance } from '../../example'
import { ComponentsPage } from './components-page'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'Once, at /components.',
  avoid: 'Not in the navigation of readers: search engines are asked to leave it out.',
  why: {
    text: 'Someone who looks for a part finds it in a minute if all stand on one page, in the order of the folders.',
    source: 'GOV.UK Design System: components',
    href: 'https://design-system.service.gov.uk/components/',
  },
}

export const examples: Example[] = [
  {
    name: 'two groups',
    element: (
      <ComponentsPage
        groups={[
          {
            group: 'blocks',
            components: [
              { title: 'Note', href: '/components/note', text: 'A remark that stands out between two lines.' },
            ],
          },
          {
            group: 'site',
            components: [{ title: 'Day', href: '/components/day', text: 'A day, as readers of the site write it.' }],
          },
        ]}
      />
    ),
    shows: [
      { role: 'heading', name: 'Components' },
      { role: 'heading', name: 'Blocks that editors write' },
      { role: 'link', name: 'Note' },
    ],
  },
]
