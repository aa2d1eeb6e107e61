import { describe, expect, it } from 'vitest'
import { formatJobSummary } from '@/lib/problems/reports/job-summary'
import { listed } from '../listed'

describe('the page for the summary of a workflow run', () => {
  it('has a heading, what to do next, and all problems file by file', () => {
    const problems = [
      listed({
        column: 12,
        source: '  It takes {{phse}}.',
        reason: 'There is no figure "phse".',
        mend: 'Did you mean {{phase}}?',
      }),
      listed({ file: 'content/b.md', severity: 'warning', source: '', mend: ':::do\n- one\n:::' }),
    ]
    expect(formatJobSummary(problems)).toBe(`## Problems in the content

2 problems in 2 files\\: 1 must be mended, and there is 1 warning\\. Nothing was published\\. Start with content/cost\\.md line 9\\.

### content/cost\\.md

**Line 9, error** (yaml)

\` It takes {{phse}}. \`

There is no figure "phse"\\.

Why: W\\.

Mend: \` Did you mean {{phase}}? \`

### content/b\\.md

**Line 9, warning** (yaml)

R\\.

Why: W\\.

Mend: \` :::do \`  
\` - one \`  
\` ::: \`
`)
  })

  it('shows markup as it was typed, and mentions nobody', () => {
    const text = formatJobSummary([listed({ reason: '<b>*[@nida]* `x` ![a](b) | # &amp;', mend: '[@nida] `x` ``y``' })])
    expect(text).toContain('\\<b\\>\\*\\[&#64;nida\\]\\* \\`x\\` \\!\\[a\\]\\(b\\) \\| \\# \\&amp;')
    expect(text).toContain('Mend: ``` [@nida] `x` ``y`` ```\n')
  })

  it('stays below the size that GitHub takes, and says so', () => {
    const text = formatJobSummary(Array.from({ length: 5000 }, () => listed({ why: 'é'.repeat(500) })))
    expect(new TextEncoder().encode(text).length).toBeLessThan(2 ** 20)
    expect(text).toMatch(/\nThere are more: "npm run check" shows all of them\.\n$/)
  })
})
