/**
 * Makes every file that an editor writes a part of the page for the framework, so that a saved, added or removed file
 * shows in an open browser by itself. Only pages in development load it. Nothing is read here: each file counts as an
 * asset (see next.config.ts), of which the framework knows the name and a hash. A name with ? or # would break all
 * pages, since the framework takes these for the end of a name; such a file shows when the page is loaded again.
 */
export const watchedContent = import.meta.glob(
  ['../content/**/*', '../public/images/**/*', '!../content/**/*[?#]*', '!../public/images/**/*[?#]*'],
  { query: '?watched', eager: true },
)
