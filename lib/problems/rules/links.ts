import type { Rules } from './rule.ts'

/** What is asked of links and images. */
export const linkRules = {
  'link-moved': {
    severity: 'notice',
    explanation: 'A link of the site itself leads to where a section is now, not to its old address.',
    fixable: true,
  },
  'link-target': { severity: 'error', explanation: 'A link to this site leads to a page or section that is there.' },
  'link-address': { severity: 'error', explanation: 'A link has an address that a reader can follow.' },
  'link-form': {
    severity: 'error',
    explanation: 'A link is its words in [ ] and its address in ( ), right behind each other and without spaces.',
  },
  'link-file': { severity: 'error', explanation: 'A link leads to a page, not to a file.' },
  'link-outside': {
    severity: 'error',
    explanation:
      'A link to another site leads to the site of a source, or to one of "linkedSites" in content/site.yaml.',
  },
  'link-shortened': { severity: 'error', explanation: 'A link shows where it leads: no short links.' },
  'link-tracking': { severity: 'error', explanation: 'No address says who sent the reader.' },
  'link-not-secure': { severity: 'error', explanation: 'An address starts with https://, not with http://.' },
  'link-phone': {
    severity: 'error',
    explanation: 'A link that dials holds a number that can be dialed, the same as in its words.',
  },
  'link-empty': { severity: 'error', explanation: 'A link has words.' },
  'link-bare': { severity: 'error', explanation: 'No address stands bare in the text.' },
  'link-words': { severity: 'error', explanation: 'The words of a link say where it leads: not "click here".' },
  'link-words-repeated': {
    severity: 'warning',
    explanation: 'In a section, links with the same words lead to the same place.',
  },
  'link-citation': { severity: 'error', explanation: 'A citation stands behind a link, not in it.' },
  'definition-unused': {
    severity: 'error',
    explanation: 'An address that is kept in a line of its own, [name]: address, is used by a link.',
  },
  'hover-text': { severity: 'error', explanation: 'No link or image has a text that only a mouse brings up.' },
  'image-missing': { severity: 'error', explanation: 'An image is a file below public/images.' },
  'image-text': { severity: 'error', explanation: 'An image has a text that says what it shows.' },
  'image-format': { severity: 'error', explanation: 'An image is a .png, .jpg, .webp, .avif or .svg file.' },
  'image-broken': { severity: 'error', explanation: 'The file of an image can be read.' },
  'image-too-large': { severity: 'error', explanation: 'An image has at most 100 kB and is at most 2000 pixels wide.' },
} satisfies Rules
