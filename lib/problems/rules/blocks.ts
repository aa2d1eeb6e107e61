import type { Rules } from './rule.ts'

/** What is asked of the blocks between lines of `:::`. */
export const blockRules = {
  'unknown-block': { severity: 'error', explanation: 'A block has a name that the site knows.' },
  'block-unclosed': {
    severity: 'error',
    explanation: 'A block opens with three colons and its name, and closes with three colons.',
  },
  'block-form': { severity: 'error', explanation: 'A line of colons opens or closes a block.' },
  'block-attribute': {
    severity: 'error',
    explanation: 'A block has the attributes it needs, such as a title, and no others.',
  },
  'block-content': { severity: 'error', explanation: 'A block holds what it is for, such as one list.' },
  'block-nested': {
    severity: 'error',
    explanation: 'Headings, tables and blocks do not stand within a list or a quotation.',
  },
  'care-cards-many': { severity: 'error', explanation: 'A page has at most two care cards.' },
  'care-cards-adjacent': { severity: 'error', explanation: 'No care card stands right below another one.' },
} satisfies Rules
