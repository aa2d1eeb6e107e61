import { expect, it } from 'vitest'
import { describeFileLink } from '@/lib/content/markdown/file-links'

it.each([
  ['/files/plan.pdf', 'Write what it says'],
  ['plan.docx?x=1', 'Write what it says'],
  ['../files/hours.xlsx', 'Write what it says'],
  ['week.png', 'Show the image in the text: ![What the image shows](/images/…/week.png)'],
  ['/images/a/week.png#x', 'Show the image in the text: ![What the image shows](/images/a/week.png)'],
  ['/help-now.html#lines', 'Pages of this site have no ending: /help-now#lines'],
  ['/help-now.php?x=1', 'Pages of this site have no ending: /help-now?x=1'],
  ['file:///home/ann/plan.odt', 'Write what the file says'],
  ['C:\\Users\\Ann\\plan.doc', 'Write what the file says'],
  ['\\\\server\\plan.doc', 'Write what the file says'],
])('%s is a file', (address, mend) => {
  expect(describeFileLink(address)?.mend).toContain(mend)
})

it.each([
  '/help-now',
  '/how-long#hours',
  '/sitemap.xml',
  'what-it-costs.md#cost',
  'www.example.org',
  'https://example.org/a.pdf',
  'tel:988',
  'mailto:a@example.pages',
  '//example.org/a.pdf',
  '#a.pdf',
  '/.pdf',
  '',
])('%j is no file of this site', (address) => {
  expect(describeFileLink(address)).toBeUndefined()
})
