import type { ShownProblem } from '@/lib/library/preview/shown-problem'

/** Problems of one article, for examples: an error, a warning and a notice. */
export const exampleProblems: ShownProblem[] = [
  {
    file: 'content/articles/how-long-it-lasts.md',
    line: 24,
    column: 18,
    severity: 'error',
    rule: 'unknown-figure',
    reason: 'There is no figure "intensiv-phase" in content/facts.yaml.',
    why: 'The sentence would stand there without its number.',
    mend: 'Did you mean {{intensive-phase}}?',
    quotation: { before: 'The intensive phase often lasts ', words: '{{intensiv-phase}}', after: '.[@samhsa-tip-47]' },
    href: 'vscode://file/home/ada/iop-guide/content/articles/how-long-it-lasts.md:24:18',
  },
  {
    file: 'content/articles/how-long-it-lasts.md',
    line: 40,
    column: 1,
    severity: 'warning',
    rule: 'sentence-length',
    reason: 'This sentence has 29 words.',
    why: 'Someone who is tired or upset loses the thread.',
    mend: 'Make two sentences of it.',
    quotation: {
      before: '',
      words: '',
      after: 'Your counselor goes through the plan with you once a week, and you can ask for a change …',
    },
    href: 'vscode://file/home/ada/iop-guide/content/articles/how-long-it-lasts.md:40:1',
  },
  {
    file: 'content/articles/how-long-it-lasts.md',
    line: 12,
    column: 28,
    severity: 'notice',
    rule: 'space-unusual',
    reason: 'There is a space here that is not the one of the keyboard.',
    why: 'It looks the same, but a search for the words does not find them.',
    mend: 'Put a space from the keyboard in its place.',
    quotation: { before: 'Ask your program about a', words: '\u00A0', after: 'change of plan.' },
    href: 'vscode://file/home/ada/iop-guide/content/articles/how-long-it-lasts.md:12:28',
  },
]
