import type { BrokenCase } from './broken-case'

/** Care cards that take the force from each other. */
export const careCardCases: BrokenCase[] = [
  {
    fault: 'a page has three care cards',
    from: 'Ask the program.',
    to: ':::call-now{title="Call 911 if:"}\n- A.\n:::\n\nAsk.\n\n:::get-help-soon{title="Call 988 if:"}\n- B.\n:::\n\nAsk.\n\n:::talk-to{title="Talk to a doctor if:"}\n- C.\n:::',
    at: '33:1',
    rule: 'care-cards-many',
    reason: 'This page has 3 care cards. At most 2 can stand on a page.',
    why: 'Among many warnings none stands out, and someone in danger may read past the one that counts.',
    mend: 'Keep the two that matter most. Put what belongs together into one card, and write the rest as plain text.',
  },
  {
    fault: 'a care card stands right below another',
    from: 'Ask the program.',
    to: ':::call-now{title="Call 911 if:"}\n- A.\n:::\n\n:::get-help-soon{title="Call 988 if:"}\n- B.\n:::',
    at: '25:1',
    rule: 'care-cards-adjacent',
    reason: 'This card stands right below the one of line 21.',
    why: 'People take two cards for one, read the first, and skip what stands in the second.',
    mend: 'Write a sentence between the two, such as: No danger right now, but it is bad? Call or text 988.',
  },
]
