import type { RichText } from '../prose.ts'
/** A GFM table: the first cell of each row names the row. */
export type Table = { kind: 'table'; columns: RichText[]; rows: RichText[][] }
