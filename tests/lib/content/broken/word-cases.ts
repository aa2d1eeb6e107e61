import type { BrokenCase } from './broken-case'

export const wordCases: BrokenCase[] = [
  {
    fault: 'a word shames',
    from: 'Ask the program.',
    to: 'Ask a former addict.',
    at: '21:7',
    rule: 'shaming-word',
    reason: 'This site does not use "former addict".',
    why: 'It ties people to an illness that they have left behind.',
    mend: 'Write "person in recovery" or "person in long-term recovery". Where you quote it or only name it, put it in quotation marks.',
  },
  {
    fault: 'a sentence is far too long',
    from: 'Ask the program.',
    to: `Ask the program${' about hours and days'.repeat(9)}.`,
    at: '21:1',
    rule: 'sentence-length',
    reason: 'This sentence has 39 words.',
    why: 'A reader who is tired or upset has lost the start of a long sentence by its end.',
    mend: 'Make two sentences of it, for example after "and days about hours".',
  },
  {
    fault: 'the sentences are long on average',
    from: 'Ask the program.',
    to: Array.from({ length: 12 }, () => `Ask${' and ask'.repeat(11)}.`).join('\n\n'),
    at: '21:1',
    rule: 'sentence-average',
    reason: 'The sentences of this text have 21.8 words on average. This is the longest, with 23.',
    why: 'One long sentence after the other is more than a reader who is tired or upset can follow.',
    mend: 'Bring the average to 20 or fewer: make two sentences of the longest ones, one thought in each.',
  },
  {
    fault: 'a text is too hard to read',
    from: 'Ask the program.',
    to: Array.from({ length: 30 }, () => 'Ask about individual treatment intensity.').join('\n\n'),
    at: '21:1',
    rule: 'reading-grade',
    reason: 'This text asks for 15.7 years of school.',
    why: 'Many readers are tired, upset or new to these words, and give up on a text that is hard to follow.',
    mend: [
      'Bring it to 8 or fewer. Begin with these sentences: make two of one, or take shorter words.',
      ...[21, 23, 25].map((line) => `line ${line}: Ask about individual treatment intensity.`),
    ].join('\n'),
  },
]
