import type { Compare as CompareBlock } from '@/lib/content/types'
import { DataTable } from '../data-table/data-table'

/** The props of `Compare`. */
export type CompareProps = { compare: CompareBlock }

/** Kinds of care side by side, with a stroke for each hour a week and the site's own kind marked. */
export function Compare({ compare }: CompareProps) {
  return <DataTable caption={compare.caption} columns={compare.columns} rows={compare.rows} />
}
