import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../../problems/problem.ts'

/** Measured at 360 px: with a fifth column the words of a cell no longer fit beside their label. */
const mostColumns = 4

/** Reports tables with more columns than a phone can show, and rows with cells that no column is there for. */
export function reportTableShapes(tree: Root, file: VFile): void {
  visit(tree, 'table', ({ children: [head, ...rows], position }) => {
    const columns = head?.children.length ?? 0
    if (columns > mostColumns) {
      report(file, {
        rule: 'table-shape',
        reason: `This table has ${columns} columns.`,
        why: 'On a phone, the words of a cell would not fit beside their heading.',
        mend: `Use at most ${mostColumns} columns, or make two tables of it.`,
        place: position,
      })
    }
    for (const row of rows.filter(({ children }) => children.length > columns)) {
      report(file, {
        rule: 'table-shape',
        reason: `This row has ${row.children.length} cells, and the table has ${columns} ${columns === 1 ? 'column' : 'columns'}.`,
        why: 'A reader could not tell what the last cell means, since no heading stands above it.',
        mend: 'Take a | away, or give the table another column. A | that belongs to the words of a cell is written \\|.',
        place: row.position,
      })
    }
  })
}
