import type { Example, Guidance } from '../../example'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'When a reader may have to act: call 911 now, get help today, or talk to a doctor before a step that can be dangerous.',
  avoid: 'Not for advice that can wait, not more than two on a page, and never next to each other.',
  why: {
    text: 'People act on the first card they see and skip what stands between two of them. The urgency stands in words, since color alone says nothing to many.',
    source: 'NHS digital service manual: care cards',
    href: 'https://service-manual.nhs.uk/design-system/components/care-cards',
  },
}

export const examples: Example[] = [
  {
    name: 'call now',
    markdown: `:::call-now{title="Call 911 now if someone:"}
- will not wake up, or is not breathing well
- has a seizure
:::`,
    shows: [
      { role: 'region', name: 'Emergency: Call 911 now if someone:' },
      { role: 'link', name: 'Call 911' },
    ],
  },
  {
    name: 'get help soon',
    markdown: `:::get-help-soon{title="Get help today if:"}
- you think about suicide, even without a plan
- you are worried that someone else does
:::`,
    shows: [
      { role: 'region', name: 'Soon: Get help today if:' },
      { role: 'link', name: 'Call 988' },
    ],
  },
  {
    name: 'talk to someone first',
    markdown: `:::talk-to{title="Talk to a doctor before you stop if you:"}
- drink heavily every day
- have had a seizure or severe confusion when you stopped before

Stopping suddenly can be dangerous.
:::`,
    shows: [{ role: 'region', name: 'Advice: Talk to a doctor before you stop if you:' }, { role: 'paragraph' }],
  },
]
