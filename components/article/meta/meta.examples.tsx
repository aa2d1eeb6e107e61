import type { Example } from '../../example'
import { Meta } from './meta'

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
]
