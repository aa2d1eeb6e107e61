import type { CompareCell } from '@/lib/content/blocks/compare'
import type { RichText } from '@/lib/content/types'
import { Prose } from '../../article/prose/prose'
import { Tally } from '../tally/tally'
import styles from './data-table.module.css'

/** The props of `DataTable`. */
export type DataTableProps = {
  caption?: string
  columns: RichText[]
  /** `here` marks the row that the site is about. */
  rows: { name: RichText; cells: CompareCell[]; here?: boolean }[]
}

/**
 * A table that never scrolls sideways: on a phone each row is a small list, and each cell carries the name of its
 * column. Three columns beside the first are the most that fit.
 */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table className={styles.table}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map((column) =>
            // An empty header cell would be read out as a column without a name.
            column.text ? (
              <th key={column.text} scope="col">
                <Prose content={column} as="span" />
              </th>
            ) : (
              <td key="empty" />
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells, here }) => (
          <tr key={name.text} className={here ? styles.here : undefined}>
            <th scope="row">
              <Prose content={name} as="span" />
            </th>
            {cells.map((cell, index) => (
              <Cell key={columns[index + 1]?.text ?? index} column={columns[index + 1]?.text} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ column, cell }: { column: string | undefined; cell: CompareCell }) {
  return (
    <td>
      <span>{column}</span> <Value cell={cell} />
    </td>
  )
}

function Value({ cell }: { cell: CompareCell }) {
  const text = <Prose content={cell} as="span" />
  if (!cell.hours) return text
  return (
    <div>
      {text} <Tally hours={cell.hours} />
    </div>
  )
}
