import { mends } from './mends.ts'

/** What `npm run fix -- --help` prints. */
export const fixHelp = `Mends what can be mended without asking, and says what it changed. It never changes a word.

  npm run fix                       all files of content/
  npm run fix -- cost               only one file: its name, its path or its folder; also several
  npm run fix -- --dry-run          only shows what it would change
  npm run fix -- --help             this text

What it mends:
${Object.values(mends)
  .map(({ explanation }) => `  - ${explanation}`)
  .join('\n')}
  - New pages and sections get their lines in the list of published addresses, and lost lines come back.

It ends with
  0   there is nothing left that it can mend
  2   it could not run: an option or a file is not known, or content/ is missing or cannot be changed`
