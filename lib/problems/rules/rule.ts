/** An error stops the build, a warning does not, a notice only tells. */
export type Severity = 'error' | 'warning' | 'notice'

/** What the site asks of its editors in one respect. Its name stands in every message; the guide lists all. */
export type Rule = {
  /** Where a rule says "warning or error", each problem says which it is: a measure warns first and stops the build beyond. */
  severity: Severity | 'warning or error'
  /** One sentence for editors: what is asked for. */
  explanation: string
  /** True if `npm run fix` can mend what breaks this rule. */
  fixable?: true
}

/** Rules by name. */
export type Rules = Readonly<Record<string, Rule>>
