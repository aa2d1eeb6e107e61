import type { Example, Guidance } from '../../example'
import { Meta } from './meta'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'Once on an article, below the summary: for whom it is, how long it takes, when it was checked, and by whom.',
  avoid: 'Not for details, which stand in "About this page", and never for a check that did not happen.',
  why: {
    text: 'A health page says who reviewed it and when. As long as no clinician has, this line says that.',
    source: 'MedlinePlus quality guidelines',
    href: 'https://medlineplus.gov/about/using/criteria/',
  },
}

export const examples: Example[] = [
  {
    name: 'no clinician yet',
    element: <Meta article={{ audience: ['self', 'family'], minutes: 7, reviewed: '2026-11-23' }} />,
    shows: [{ role: 'link', name: 'No clinician has checked this page yet.' }, { role: 'time' }],
  },
  {
    name: 'checked by a clinician, for clinicians, one minute',
    element: (
      <Meta
        article={{
          audience: ['clinician'],
          minutes: 1,
          reviewed: '2026-11-23',
          clinicalReview: { name: 'Example Name', role: 'nurse, Example Clinic', date: '2026-11-20' },
        }}
      />
    ),
    shows: [{ role: 'link', name: 'Checked by a clinician: Example Name, nurse, Example Clinic.' }],
  },
  {
    name: 'for families, and for clinicians too',
    element: <Meta article={{ audience: ['family', 'clinician'], minutes: 12, reviewed: '2026-11-23' }} />,
    shows: [{ role: 'paragraph' }, { role: 'link', name: 'No clinician has checked this page yet.' }],
  },
]
