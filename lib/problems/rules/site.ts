import type { Rules } from './rule.ts'

/** What is asked of the file that steers the site, site.yaml. */
export const siteRules = {
  'week-missing': { severity: 'error', explanation: 'The section whose week the home page shows holds a :::week.' },
} satisfies Rules
