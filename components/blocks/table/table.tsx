import type { Table as TableBlock } from '@/lib/content/blocks/table'
import { DataTable } from '../data-table/data-table'

const noText = { html: '', text: '' }

/** The props of `Table`. */
export type TableProps = { block: TableBlock }

/** A table as an editor writes it: the first cell of each row names the row. */
export function Table({ block }: TableProps) {
  const rows = block.rows.map(([name = noText, ...cells]) => ({ name, cells }))
  return <DataTable columns={block.columns} rows={rows} />
}
