/** Rows of words as a Markdown table. A cell is printed as it is written, except for what would end it or vanish. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(formatCell)))].join('\n')
}

/** A bar ends a cell, and what looks like a tag is taken out. Within backticks only the bar has to be escaped. */
function formatCell(cell: string): string {
  return cell
    .split(/(`[^`]*`)/)
    .map((part) => part.replace(part.startsWith('`') ? /\|/g : /[|<]/g, '\\$&'))
    .join('')
}
