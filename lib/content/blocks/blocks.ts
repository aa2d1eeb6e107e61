import type { Prose } from '../prose.ts'
import type { CareCard } from './care-card.ts'
import type { Checklist } from './checklist.ts'
import type { Compare } from './compare.ts'
import type { DoList } from './do-list.ts'
import type { Note } from './note.ts'
import type { Steps } from './steps.ts'
import type { Table } from './table.ts'
import type { Timeline } from './timeline.ts'

/** Everything that can stand in a section. */
export type Block = Prose | CareCard | Checklist | Compare | DoList | Note | Steps | Table | Timeline
