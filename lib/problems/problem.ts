import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Severity } from './rules/rule.ts'
import { type RuleName, ruleOf } from './rules/rules.ts'

/** What a rule has to say about one place in one file. */
export type Finding = {
  rule: RuleName
  /** What is wrong, as one sentence. */
  reason: string
  /** What it would do to a reader, or to the page. */
  why: string
  /** What to type instead. */
  mend: string
  /** Where it is. Without a place it is line 1. */
  place?: Point | Position | undefined
  /** Only for a rule that is a warning or an error. Else the table of rules says it. */
  severity?: Severity
  /** False where `npm run fix` cannot mend this one, although it can mend others of the rule. */
  fixable?: false
}

/** A vfile message: `file`, `line`, `column`, `ruleId` (the rule), `reason`, `note` (the mend) and `why`. */
export type Problem = VFile['messages'][number] & { why: string; fixable?: false }

/** Adds a finding to the messages of its file, so that one run shows every problem of every file. */
export function report(file: VFile, finding: Finding): void {
  const place = finding.place ?? { line: 1, column: 1 }
  const message = file.message(finding.reason, { place, ruleId: finding.rule, source: 'iop-guide' }) as Problem
  message.note = finding.mend
  message.why = finding.why
  if (finding.fixable === false) message.fixable = false
  message.fatal = fatal[severityOf(finding)]
}

/** vfile's names for the three: https://github.com/vfile/vfile-message */
const fatal = { error: true, 'warning or error': true, warning: false, notice: undefined }

function severityOf({ rule, severity }: Finding) {
  return severity ?? ruleOf(rule).severity
}

/** True if a file has a problem that must stop the build. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true)
}
