import type { Example, Guidance } from '../../example'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For things to do one after the other.',
  avoid: 'Not where the order does not matter: that is a plain list.',
  why: {
    text: 'A number is a place to come back to. Each step holds one thing to do.',
    source: 'GOV.UK: writing for GOV.UK, numbered lists',
    href: 'https://www.gov.uk/guidance/style-guide/a-to-z',
  },
}

export const examples: Example[] = [
  {
    name: 'three steps',
    markdown: `:::steps
1. Find out what your insurance or your state pays for.
2. Check programs for signs of quality, such as a license.
3. Call, and look for an appointment soon.
:::`,
    shows: [{ role: 'list' }, { role: 'listitem' }],
  },
]
