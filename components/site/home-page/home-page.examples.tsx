import type { Example, Guidance } from '../../example'
import { exampleLevels, exampleLevelTable, exampleSite, exampleWeek } from '../../example-content/example-site'
import { HomePage } from './home-page'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'At /: where readers come who were sent to the site and not to a section.',
  avoid:
    'Not for a list of everything: that is the page of all topics. No picture but the week, and nothing that moves.',
  why: {
    text: 'Three doors, eight questions and five levels are few enough to be read by someone who is upset.',
    source: 'Experience design, section 2: Home',
  },
}

export const examples: Example[] = [
  {
    name: 'with everything',
    element: (
      <HomePage
        site={{ ...exampleSite, levels: exampleLevels }}
        week={{ week: exampleWeek, href: '/a-week-in-an-iop#sample-week' }}
        levels={exampleLevelTable}
        about="/about"
        footer={[{ href: '/about', title: 'Who runs this site?' }]}
      />
    ),
    shows: [
      { role: 'heading', name: 'Intensive outpatient programs, in plain words' },
      { role: 'navigation', name: 'Where to start' },
      { role: 'region', name: 'Most asked' },
      { role: 'region', name: 'A week can look like this' },
      { role: 'region', name: 'Three levels of care' },
      { role: 'region', name: 'Where to get care' },
      { role: 'region', name: 'Who we are' },
      { role: 'link', name: 'About us and our money' },
    ],
  },
  {
    name: 'run by someone who is named, no article yet',
    element: <HomePage site={{ ...exampleSite, operator: 'The Example Foundation', doors: [], mostAsked: [] }} />,
    shows: [
      { role: 'region', name: 'Where to get care' },
      { role: 'region', name: 'Who we are' },
    ],
  },
]
