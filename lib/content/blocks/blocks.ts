/**
 * Every kind of block that editors write with `:::`, one line each. A kind is this line, the file it names, which says
 * how the block is read, and the folder of the same name in `components/blocks`, which says how it looks.
 */
export { careCard } from './care-card.ts'
export { checklist } from './checklist.ts'
export { compare } from './compare.ts'
export { doList } from './do-list.ts'
export { hours } from './hours.ts'
export { note } from './note.ts'
export { steps } from './steps.ts'
export { timeline } from './timeline.ts'
export { week } from './week.ts'
export { worksheet } from './worksheet.ts'
