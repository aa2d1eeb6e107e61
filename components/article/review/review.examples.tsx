import type { Example, Guidance } from '../../example'
import { exampleArticle } from '../../example-content/example-article'
import { exampleQrCode } from '../../example-content/example-codes'
import { Review } from './review'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'After every article and plain page: when it was held against its sources, when that is due again, who checked it, and what changed.',
  avoid: 'Not in the footer: it is about this text. Never with a name that is made up.',
  why: {
    text: 'Readers are told to ask of any health page whether experts reviewed it and whether it is up to date.',
    source: 'MedlinePlus: evaluating health information',
    href: 'https://medlineplus.gov/webeval/webeval_transcript.html',
  },
}

export const examples: Example[] = [
  {
    name: 'no clinician, no contact',
    element: <Review page={exampleArticle} contact="" />,
    shows: [{ role: 'region', name: 'About this page' }, { role: 'definition' }],
  },
  {
    name: 'checked by a clinician, changed twice, with contact and operator',
    element: (
      <Review
        page={{
          ...exampleArticle,
          clinicalReview: { name: 'Example Name', role: 'nurse, Example Clinic', date: '2026-11-20' },
          changes: [
            { date: '2026-11-24', what: 'The hours for teenagers are new.' },
            { date: '2026-11-23', what: 'First published.' },
          ],
        }}
        contact="feedback@iop-guide.example"
        operator="The Example Foundation"
        address="https://iop-guide.example/how-long-it-lasts"
        qr={exampleQrCode}
      />
    ),
    shows: [{ role: 'link', name: 'Tell us what is wrong or unclear' }],
  },
]
