import type { Example, Guidance } from '../../example'
import { ComponentPage } from './component-page'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'For each component and each block, at its own address below /components.',
  avoid: 'Not for guides: how to add an article stands where editors work.',
  why: {
    text: 'Guidance beside the live example, made from one file, is what people who build pages use most.',
    source: 'nhsuk-frontend: examples as data',
    href: 'https://github.com/nhsuk/nhsuk-frontend',
  },
}

const useNote: Guidance = {
  stands: 'in-text',
  use: 'For one remark that a reader must not miss.',
  avoid: 'Not for danger: that is a care card.',
  why: { text: 'Two lines and a bold title are seen without a box.', source: 'Look: avoid tinted boxes' },
}

export const examples: Example[] = [
  {
    name: 'a block',
    element: (
      <ComponentPage
        name="Note"
        doc={{
          description: 'A remark that stands out between two lines.',
          props: [{ name: 'block', type: 'Note', required: true, description: '' }],
        }}
        guidance={useNote}
        examples={[
          { name: 'short', href: '/components/props-table/no-props', markdown: ':::note{title="Short"}\nText.\n:::' },
        ]}
        block={{ names: ['note'], attributes: { title: 'required' }, type: "export type Note = { kind: 'note' }" }}
      />
    ),
    shows: [
      { role: 'heading', name: 'Note' },
      { role: 'heading', name: 'Examples' },
      { role: 'definition' },
      { role: 'link', name: 'All components' },
    ],
  },
]
