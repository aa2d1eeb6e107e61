/**
 * The words that only those see who write, in `npm run dev`: problems, drafts, and where they stand.
 */
export const writingWords = {
  draft: { label: 'Draft', text: 'Draft: not on the public site' },
  label: 'Problems',
  count: ({ error, warning, notice }: Record<'error' | 'warning' | 'notice', number>) =>
    [
      ...(error > 0 ? [error === 1 ? '1 error that must be mended' : `${error} errors that must be mended`] : []),
      ...(warning > 0 ? [warning === 1 ? '1 warning' : `${warning} warnings`] : []),
      ...(notice > 0 ? [notice === 1 ? '1 notice' : `${notice} notices`] : []),
    ].join(', '),
  here: (count: string) => `In this file: ${count}`,
  elsewhere: (number: number) => (number === 1 ? '1 problem in other files' : `${number} problems in other files`),
  all: 'See all problems and drafts',
  earlier: 'This file cannot be read as it is. Below is the page from before the mistake.',
  kind: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  place: (file: string, line: number, column: number) => `${file}, line ${line}, column ${column}`,
  open: 'Open in Visual Studio Code',
  why: 'Why',
  mend: 'Mend',
  rule: 'Rule',
  unreadable: {
    title: 'This page cannot be shown yet',
    text: 'Its file has a mistake, which stands above. When it is mended and saved, the page comes by itself.',
  },
  problems: {
    title: 'Problems and drafts',
    summary: 'This page is for those who write, and not on the public site. It changes whenever a file is saved.',
    none: 'No problems.',
    drafts: 'Drafts',
    noDrafts: 'No article is a draft.',
  },
} as const
