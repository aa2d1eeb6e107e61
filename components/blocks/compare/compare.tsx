import type { Compare as CompareBlock } from '@/lib/content/blocks/compare'
import { DataTable } from '../data-table/data-table'

/** The props of `Compare`. */
export type CompareProps = { block: CompareBlock }

/** Kinds of care side by side, with a stroke for each hour a week and the site's own kind marked. */
export function Compare({ block }: CompareProps) {
  return <DataTable caption={block.caption} columns={block.columns} rows={block.rows} />
}
