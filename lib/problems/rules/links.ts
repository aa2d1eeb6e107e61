import type { Rules } from './rule.ts'

/** What is asked of links and images. */
export const linkRules = {
  'link-target': { severity: 'error', explanation: 'A link to this site leads to a page or section that is there.' },
  'link-address': { severity: 'error', explanation: 'A link has an address that a reader can follow.' },
  'image-missing': { severity: 'error', explanation: 'An image is a file below public/images.' },
  'image-text': { severity: 'error', explanation: 'An image has a text that says what it shows.' },
} satisfies Rules
