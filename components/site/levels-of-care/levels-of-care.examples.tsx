import type { Example, Guidance } from '../../example'
import { exampleLevels, exampleLevelTable } from '../../example-content/example-site'
import { LevelsOfCare } from './levels-of-care'

export const guidance: Guidance = {
  stands: 'around-text',
  use: 'Once, on the home page. site.yaml holds its rows; figures in it are looked up in facts.yaml.',
  avoid: 'Not within articles: there :::compare has a caption, and cites its sources.',
  why: {
    text: 'Each row begins with its name as a row header, so that "9 to 19" is read out together with what it is about.',
    source: 'WCAG 2.2, 1.3.1 Info and Relationships',
    href: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships.html',
  },
}

export const examples: Example[] = [
  {
    name: 'three levels, the second is here',
    element: <LevelsOfCare {...exampleLevels} table={exampleLevelTable} />,
    shows: [
      { role: 'region', name: 'Three levels of care' },
      { role: 'rowheader', name: 'Intensive outpatient (IOP)' },
      { role: 'link', name: 'Partial hospital (PHP)' },
      { role: 'link', name: 'Where the hours come from' },
    ],
  },
]
