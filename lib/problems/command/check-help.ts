/** What `npm run check -- --help` prints. */
export const checkHelp = `Reads all content, and lists every problem with its place, why it matters, and what to type instead.

  npm run check                 every problem of every file
  npm run check -- cost         only those of one file: its name, its path or its folder; also several
  npm run check -- --watch      looks again each time a file is saved, until you press Ctrl+C
  npm run check -- --json       a list for other programs; "npm run --silent" keeps npm from adding to it
  npm run check -- --github     notes at the lines of a pull request
  npm run check -- --help       this text

Links, figures and sources in other files are known, whichever file you name.
NO_COLOR=1 takes the colors away, FORCE_COLOR=1 brings them where there is no terminal.

It ends with
  0   nothing must be mended. There may be warnings and notices
  1   something must be mended first
  2   the check could not run: an option or a file is not known, or content/ is missing or cannot be read`
