import type { RichText } from '../prose.ts'
/** `:::do` or `:::dont`. */
export type DoList = { kind: 'do-list'; advice: 'do' | 'dont'; items: RichText[] }
