import type { BrokenCase } from './broken-case'

/** What can go wrong in the blocks whose strokes are read from words, and in the sheet with lines to write on. */
export const pictureCases: BrokenCase[] = [
  {
    fault: 'a day of a week has no time',
    from: 'Ask the program.',
    to: ':::week{title="A week"}\n- **Mon** Group, 6 to 9 pm\n- **Tue** Counselor\n:::',
    at: '23:1',
    rule: 'block-content',
    reason: 'The hours of "Tue" cannot be read from "Counselor".',
    why: 'One stroke is drawn for each hour. Without a time the day would look free.',
    mend: 'Write from when to when ("6 to 9 pm"), or how long ("50 minutes"), or "No session". A semicolon parts two sessions of a day.',
  },
  {
    fault: 'a day of a week stands there twice',
    from: 'Ask the program.',
    to: ':::week{title="A week"}\n- **Mon** Group, 6 to 9 pm\n- **Mon** Counselor, 50 minutes\n:::',
    at: '21:1',
    rule: 'block-content',
    reason: 'The day "Mon" is there twice. Two sessions of a day stand in one line.',
    why: 'The block could not be shown as it is meant.',
    mend: 'Write it like this:\n:::week{title="A week in an evening IOP"}\n- **Mon** Group, 6 to 9 pm\n- **Tue** Counselor, 50 minutes\n- **Wed** No session\n\nEach stroke is about one hour.\n:::',
  },
  {
    fault: 'a row of hours has no number',
    from: 'Ask the program.',
    to: ':::hours{title="Hours"}\n- **Outpatient** as agreed\n:::',
    at: '22:1',
    rule: 'block-content',
    reason: 'The hours of "Outpatient" cannot be read from "as agreed".',
    why: 'One stroke is drawn for each hour a week, and nothing could be drawn here.',
    mend: 'Write the hours in figures, such as "under 9", "9 to 19" or "20 or more", or "staff day and night".',
  },
  {
    fault: 'hours mark a row that is not there',
    from: 'Ask the program.',
    to: ':::hours{title="Hours" here="IPO"}\n- **IOP** 9 to 19[@asam]\n:::',
    at: '21:1',
    rule: 'block-content',
    reason: 'No row is named "IPO".',
    why: 'The row that the site is about would not be marked.',
    mend: 'Did you mean here="IOP"?',
  },
  {
    fault: 'a line of a worksheet has no label',
    from: 'Ask the program.',
    to: ':::worksheet{title="My plan"}\n- My first visit\n:::',
    at: '21:1',
    rule: 'block-content',
    reason:
      'Each thing to write down is one paragraph, and starts with a bold label in plain words, such as **My first visit**.',
    why: 'The block could not be shown as it is meant.',
    mend: 'Write it like this:\n:::worksheet{title="My plan for after the program"}\n- **My next provider** name, address and phone\n- **My first visit** day, time and place\n\nPrint this page, and keep a copy where you can find it.\n:::',
  },
]
