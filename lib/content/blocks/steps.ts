import type { RichText } from '../prose.ts'
/** `:::steps`: things to do in this order. */
export type Steps = { kind: 'steps'; items: RichText[] }
