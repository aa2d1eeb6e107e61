import type { Rules } from './rule.ts'

/** What is asked of the files that steer the site: site.yaml, moved.yaml, glossary.yaml. */
export const siteRules = {
  'week-missing': { severity: 'error', explanation: 'The section whose week the home page shows holds a :::week.' },
} satisfies Rules
