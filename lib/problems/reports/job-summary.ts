import type { ListedProblem } from '../problem-list.ts'
import { formatNextStep } from './next-step.ts'
import { quoteLine } from './quoted-line.ts'

/** GitHub takes 1 MiB for the summary of a step, and shows nothing of a longer one. */
const mostBytes = 1_000_000

/** All problems as a page in Markdown, file by file, for the summary of a workflow run. */
export function formatJobSummary(problems: ListedProblem[]): string {
  const head = `## Problems in the content\n\n${escapeMarkdown(formatNextStep(problems))}\n`
  const files = Map.groupBy(problems, ({ file }) => file)
  const parts = [...files].flatMap(([file, own]) => [`\n### ${escapeMarkdown(file)}\n`, ...own.map(formatProblem)])
  return cutOff([head, ...parts])
}

function formatProblem({ line, column, endColumn, severity, rule, reason, why, mend, source }: ListedProblem): string {
  const quoted = quoteLine(source, column, endColumn).text
  return [
    `\n**Line ${line}, ${severity}** (${rule})`,
    ...(quoted ? [formatCode(quoted)] : []),
    escapeMarkdown(reason),
    `Why: ${escapeMarkdown(why)}`,
    `Mend: ${mend.split('\n').map(formatCode).join('  \n')}\n`,
  ].join('\n\n')
}

/** Every sign that could be markup. A mention of a person with "@" is broken up, too: it would send them a message. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&$:]/g, '\\$&')
    .replaceAll('@', '&#64;')
    .replaceAll('\n', '  \n')
}

/** Text that is meant to be typed stands there sign by sign: between more backticks than it holds itself. */
function formatCode(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return text.trim() === '' ? '' : `${fence} ${text} ${fence}`
}

function cutOff(parts: string[]): string {
  let bytes = 0
  const end = parts.findIndex((part) => {
    bytes += new TextEncoder().encode(part).length
    return bytes > mostBytes
  })
  return end === -1
    ? parts.join('')
    : `${parts.slice(0, end).join('')}\nThere are more: "npm run check" shows all of them.\n`
}
