import type { Table as TableBlock } from '@/lib/content/types'
import { DataTable } from '../data-table/data-table'

const noText = { html: '', text: '' }

/** The props of `Table`. */
export type TableProps = { table: TableBlock }

/** A table as an editor writes it: the first cell of each row names the row. */
export function Table({ table }: TableProps) {
  const rows = table.rows.map(([name = noText, ...cells]) => ({ name, cells }))
  return <DataTable columns={table.columns} rows={rows} />
}
