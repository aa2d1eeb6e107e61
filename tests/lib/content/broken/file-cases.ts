import type { BrokenCase } from './broken-case'

export const fileCases: BrokenCase[] = [
  {
    fault: 'a file name has capitals and spaces',
    file: 'content/articles/What it Costs.md',
    to: '---\ntitle: How long does it last?\nsummary: Most people spend six to twelve weeks in the first phase of a program, and then go on with fewer hours for as long as they need.\ntopic: during\naudience: [self, family]\nkeyPoints:\n  - { text: "It often lasts {{phase}}.", section: length }\n  - { text: The hours go down in steps., section: hours }\n  - { text: Your needs set the length., section: length }\nreviewed: 2026-11-23\nnextReview: 2027-11-23\nchanges: [{ date: 2026-11-23, what: First published. }]\n---\n\n## How long is typical? {#length}\n\nIt often lasts {{phase}}.[@tip-47]\n\n## How many hours? {#hours}\n\nAsk the program.\n',
    problem: {
      at: 'content/articles/What it Costs.md:1:1',
      rule: 'file-name',
      reason: '"What it Costs.md" has capitals, spaces or other signs in its name.',
      why: 'The name of the file is the address of the page. It would not be shown, or break later.',
      mend: 'Rename it to what-it-costs.md.',
    },
  },
  {
    fault: 'a file name has no Latin letter',
    file: 'content/articles/كم.md',
    to: '---\ntitle: How long does it last?\nsummary: Most people spend six to twelve weeks in the first phase of a program, and then go on with fewer hours for as long as they need.\ntopic: during\naudience: [self, family]\nkeyPoints:\n  - { text: "It often lasts {{phase}}.", section: length }\n  - { text: The hours go down in steps., section: hours }\n  - { text: Your needs set the length., section: length }\nreviewed: 2026-11-23\nnextReview: 2027-11-23\nchanges: [{ date: 2026-11-23, what: First published. }]\n---\n\n## How long is typical? {#length}\n\nIt often lasts {{phase}}.[@tip-47]\n\n## How many hours? {#hours}\n\nAsk the program.\n',
    problem: {
      at: 'content/articles/كم.md:1:1',
      rule: 'file-name',
      reason: '"كم.md" has capitals, spaces or other signs in its name.',
      why: 'The name of the file is the address of the page. It would not be shown, or break later.',
      mend: 'Rename it to a-few-words.md.',
    },
  },
  {
    fault: 'a file name is an address of the site itself',
    file: 'content/articles/search.md',
    to: '---\ntitle: How long does it last?\nsummary: Most people spend six to twelve weeks in the first phase of a program, and then go on with fewer hours for as long as they need.\ntopic: during\naudience: [self, family]\nkeyPoints:\n  - { text: "It often lasts {{phase}}.", section: length }\n  - { text: The hours go down in steps., section: hours }\n  - { text: Your needs set the length., section: length }\nreviewed: 2026-11-23\nnextReview: 2027-11-23\nchanges: [{ date: 2026-11-23, what: First published. }]\n---\n\n## How long is typical? {#length}\n\nIt often lasts {{phase}}.[@tip-47]\n\n## How many hours? {#hours}\n\nAsk the program.\n',
    problem: {
      at: 'content/articles/search.md:1:1',
      rule: 'file-name',
      reason: 'The site uses the address /search itself.',
      why: 'The name of the file is the address of the page. It would not be shown, or break later.',
      mend: 'Choose another name for the file.',
    },
  },
  {
    fault: 'a file name is kept for a language',
    file: 'content/articles/es.md',
    to: '---\ntitle: How long does it last?\nsummary: Most people spend six to twelve weeks in the first phase of a program, and then go on with fewer hours for as long as they need.\ntopic: during\naudience: [self, family]\nkeyPoints:\n  - { text: "It often lasts {{phase}}.", section: length }\n  - { text: The hours go down in steps., section: hours }\n  - { text: Your needs set the length., section: length }\nreviewed: 2026-11-23\nnextReview: 2027-11-23\nchanges: [{ date: 2026-11-23, what: First published. }]\n---\n\n## How long is typical? {#length}\n\nIt often lasts {{phase}}.[@tip-47]\n\n## How many hours? {#hours}\n\nAsk the program.\n',
    problem: {
      at: 'content/articles/es.md:1:1',
      rule: 'file-name',
      reason: 'The site uses the address /es itself.',
      why: 'The name of the file is the address of the page. It would not be shown, or break later.',
      mend: 'Choose another name for the file.',
    },
  },
  {
    fault: 'a file is not Markdown',
    file: 'content/articles/notes.txt',
    to: '---\ntitle: How long does it last?\nsummary: Most people spend six to twelve weeks in the first phase of a program, and then go on with fewer hours for as long as they need.\ntopic: during\naudience: [self, family]\nkeyPoints:\n  - { text: "It often lasts {{phase}}.", section: length }\n  - { text: The hours go down in steps., section: hours }\n  - { text: Your needs set the length., section: length }\nreviewed: 2026-11-23\nnextReview: 2027-11-23\nchanges: [{ date: 2026-11-23, what: First published. }]\n---\n\n## How long is typical? {#length}\n\nIt often lasts {{phase}}.[@tip-47]\n\n## How many hours? {#hours}\n\nAsk the program.\n',
    problem: {
      at: 'content/articles/notes.txt:1:1',
      rule: 'file-name',
      reason: '"notes.txt" does not end in .md.',
      why: 'The name of the file is the address of the page. It would not be shown, or break later.',
      mend: 'Rename it to notes.md, or move it out of this folder.',
    },
  },
  {
    fault: 'an article and a page have one name',
    file: 'content/articles/help-now.md',
    to: '---\ntitle: How long does it last?\nsummary: Most people spend six to twelve weeks in the first phase of a program, and then go on with fewer hours for as long as they need.\ntopic: during\naudience: [self, family]\nkeyPoints:\n  - { text: "It often lasts {{phase}}.", section: length }\n  - { text: The hours go down in steps., section: hours }\n  - { text: Your needs set the length., section: length }\nreviewed: 2026-11-23\nnextReview: 2027-11-23\nchanges: [{ date: 2026-11-23, what: First published. }]\n---\n\n## How long is typical? {#length}\n\nIt often lasts {{phase}}.[@tip-47]\n\n## How many hours? {#hours}\n\nAsk the program.\n',
    problem: {
      at: 'content/pages/help-now.md:1:1',
      rule: 'file-name',
      reason: 'content/articles/help-now.md has the same name, and so the same address.',
      why: 'The name of the file is the address of the page. It would not be shown, or break later.',
      mend: 'Rename one of the two.',
    },
  },
]
