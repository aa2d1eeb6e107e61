import { articlePath } from '../../small-library'
import type { BrokenCase } from './broken-case'

/** Files that are stored in another way, or are too large. */
export const storedFileCases: BrokenCase[] = [
  {
    fault: 'a file starts with a byte-order mark',
    from: '---\ntitle',
    to: '\ufeff---\ntitle',
    at: '1:1',
    rule: 'byte-order-mark',
    severity: 'notice',
    reason: 'This file starts with an invisible sign, the byte-order mark (BOM).',
    why: 'Readers see nothing of it. But some programs show it as "ï»¿", and then do not find the fields below it.',
    mend: 'Run "npm run fix". Or in your editor, choose "Save with encoding", then "UTF-8" (not "UTF-8 with BOM").',
  },
  {
    fault: 'the lines of a file end as on Windows',
    file: 'content/moved.yaml',
    to: '{}\r\n',
    at: '1:3',
    rule: 'line-ends',
    severity: 'notice',
    reason: 'The lines of this file end as on Windows (CRLF).',
    why: 'Readers see nothing of it. But those who look at what you changed are shown every line of the file.',
    mend: 'Run "npm run fix". Or in VS Code, click "CRLF" at the bottom on the right, choose "LF", and save.',
  },
  {
    fault: 'a few lines were typed on Windows',
    file: articlePath,
    from: 'Ask the program.',
    to: 'Ask\r\nthe program.',
    at: '21:4',
    rule: 'line-ends',
    severity: 'notice',
    reason: 'Some lines of this file end as on Windows (CRLF).',
    why: 'Readers see nothing of it. But those who look at what you changed are shown every line of the file.',
    mend: 'Run "npm run fix". Or in VS Code, click "CRLF" at the bottom on the right, choose "LF", and save.',
  },
  {
    fault: 'an article is far too large',
    to: `---\n${'a'.repeat(200_000)}`,
    at: '1:1',
    rule: 'file-too-large',
    reason: 'This file has 201 kB, and 200 kB are the most that is read.',
    why: 'On a phone with a weak signal the page would take very long to load, and no one would read it to its end.',
    mend: 'Make several articles of it, each with one question. A picture is a file of its own, in public/images.',
  },
  {
    fault: 'a table is far too large',
    file: 'content/glossary.yaml',
    to: `# ${'a'.repeat(200_000)}`,
    at: '1:1',
    rule: 'file-too-large',
    reason: 'This file has 201 kB, and 200 kB are the most that is read.',
    why: 'No one can keep a list of this length right, and readers would be shown what is no longer true.',
    mend: 'Take out what no page uses any more.',
  },
]
