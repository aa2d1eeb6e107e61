import type { BrokenCase } from './broken-case'

export const templateCases: BrokenCase[] = [
  {
    fault: 'a note of the template is left',
    from: 'Ask the program.',
    to: '(Write: whom to ask.)',
    at: '21:1',
    rule: 'placeholder',
    reason: '"(Write: whom to ask.)" is still to be written.',
    why: 'It is a note of the template for you, and readers would see it.',
    mend: 'Put your words in its place. The brackets go with it.',
  },
  {
    fault: 'an id of the template is left',
    from: 'Ask the program.',
    to: 'Ask.\n\n## What does it cost? {#to-write-1}',
    at: '23:23',
    rule: 'placeholder',
    reason: 'The id "to-write-1" is that of the template.',
    why: 'It is a part of the link to this section, which people send each other and which stays for good.',
    mend: 'Type {#cost} here, and "section: cost" in the key points.',
  },
]
