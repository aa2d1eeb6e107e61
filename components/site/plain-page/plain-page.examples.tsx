import type { Page } from '@/lib/content/types'
import type { Example, Guidance } from '../../example'
import { exampleArticle } from '../../example-content/example-article'
import { prose } from '../../example-content/example-text'
import { PlainPage } from './plain-page'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'For each file of content/pages: help now, and the pages about the site.',
  avoid: 'Not for what people send each other section by section: that is an article.',
  why: {
    text: 'It shows dates, sources and changes as an article does, since crisis numbers go out of date as well.',
    source: 'PIF TICK criteria',
    href: 'https://pifonline.org.uk/pif-tick/about/',
  },
}

const help: Page = {
  slug: 'help-now',
  file: 'content/pages/help-now.md',
  path: '/help-now',
  title: 'Where can I get help now?',
  summary: 'If someone is in danger, call 911. If you think about suicide, call or text 988, day or night.',
  reviewed: '2026-11-23',
  nextReview: '2027-11-23',
  overdue: false,
  changes: [{ date: '2026-11-23', what: 'First published.' }],
  minutes: 1,
  lead: [
    {
      kind: 'care-card',
      urgency: 'call-now',
      id: 'card-1',
      title: 'Call 911 now if someone:',
      body: prose('<ul><li>will not wake up, or is not breathing well</li><li>has a seizure</li></ul>'),
    },
  ],
  sections: [
    {
      id: 'today',
      title: 'Who can help today?',
      depth: 2,
      path: '/help-now/today',
      place: '/help-now#today',
      formerIds: [],
      minutes: 1,
      citations: [],
      line: 1,
      blocks: [
        {
          kind: 'care-card',
          urgency: 'get-help-soon',
          id: 'card-2',
          title: 'Get help today if:',
          body: prose(
            '<ul><li>you think about suicide, even without a plan</li><li>you are worried that someone else does</li></ul>',
          ),
        },
      ],
      sections: [],
    },
    {
      id: 'finder',
      title: 'Where can I find treatment?',
      depth: 2,
      path: '/help-now/finder',
      place: '/help-now#finder',
      formerIds: [],
      minutes: 1,
      citations: [],
      line: 1,
      blocks: [
        prose(
          '<p>Search by place at <a href="https://findtreatment.gov/">FindTreatment.gov</a>, the official finder.</p>',
        ),
      ],
      sections: [],
    },
  ],
  citations: [],
  uses: [],
  terms: [],
  figures: [],
  links: [],
}

export const examples: Example[] = [
  {
    name: 'help now',
    element: <PlainPage page={help} contact="" />,
    shows: [
      { role: 'heading', name: 'Where can I get help now?' },
      { role: 'heading', name: 'Emergency: Call 911 now if someone:' },
      { role: 'heading', name: 'Who can help today?' },
      { role: 'link', name: 'Link to this section: Where can I find treatment?' },
      { role: 'region', name: 'About this page' },
    ],
  },
  {
    name: 'overdue, with sources',
    element: (
      <PlainPage
        page={{
          ...help,
          overdue: true,
          sections: exampleArticle.sections,
          citations: exampleArticle.citations,
          uses: exampleArticle.uses,
        }}
        contact="feedback@iop-guide.example"
        operator="The Example Foundation"
        address="iop-guide.example/help-now"
      />
    ),
    shows: [
      { role: 'note' },
      { role: 'navigation', name: 'On this page' },
      { role: 'region', name: 'Sources' },
      { role: 'link', name: 'Tell us what is wrong or unclear' },
    ],
  },
]
