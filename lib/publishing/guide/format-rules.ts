import type { Rule, Rules } from '../../problems/rules/rule.ts'
import { formatTable } from './format-table.ts'

/**
 * All rules as Markdown: a heading and a table for each topic.
 *
 * @param rulesByTopic what rules concern → their names, how grave each is, and what it asks for
 */
export function formatRules(rulesByTopic: Readonly<Record<string, Rules>>): string {
  return Object.entries(rulesByTopic)
    .map(([topic, rules]) => `### Rules for ${lowerFirst(topic)}\n\n${formatTopic(rules)}`)
    .join('\n\n')
}

function formatTopic(rules: Rules): string {
  const rows = Object.entries(rules).map(([name, { explanation, ...rule }]) => [
    explanation,
    whatFollows(rule),
    `\`${name}\``,
  ])
  return formatTable(['What is asked', 'If not', 'Name in the message'], rows)
}

function whatFollows({ severity, fixable }: Omit<Rule, 'explanation'>): string {
  return fixable ? `${severity}, and \`npm run fix\` mends it` : severity
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
