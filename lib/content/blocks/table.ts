import type { Table as TableNode } from 'mdast'
import type { RichText } from '../prose.ts'
import { readTable } from './block-definition.ts'

/** A GFM table: the first cell of each row names the row. */
export type Table = { kind: 'table'; columns: RichText[]; rows: RichText[][] }

/** A table of Markdown → rows of safe HTML. */
export function buildTable(node: TableNode): Table {
  const [columns = [], ...rows] = readTable(node)
  return { kind: 'table', columns, rows }
}

/** The words of a table, row by row. */
export function formatTable({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => row.map((cell) => cell.text).join(' ')).join('\n')
}
