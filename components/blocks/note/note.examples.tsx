import type { Example, Guidance } from '../../example'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For one remark that a reader should not miss, with a title that says it by itself.',
  avoid: 'Not for danger, not for what every reader needs anyway, and not more than one or two in a row.',
  why: {
    text: 'Two lines and a bold title set it apart without a box. A callout that is used for everything is read by no one.',
    source: 'NHS digital service manual: warning callout',
    href: 'https://service-manual.nhs.uk/design-system/components/warning-callout',
  },
}

export const examples: Example[] = [
  {
    name: 'in a section',
    markdown: `:::note{title="Length follows need"}
No program should promise a fixed length.
:::`,
    shows: [{ role: 'heading', name: 'Length follows need' }, { role: 'paragraph' }],
  },
  {
    name: 'with a list and a link',
    markdown: `:::note{title="Before you call"}
Have these at hand:

- your insurance card
- a list of your medicines

More on [who to call](/help-now).
:::`,
    shows: [{ role: 'heading', name: 'Before you call' }, { role: 'list' }, { role: 'link', name: 'who to call' }],
  },
]
