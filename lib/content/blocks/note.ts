import type { Prose } from '../prose.ts'
/** `:::note{title="…"}`: a remark that stands out, with a title of its own. */
export type Note = { kind: 'note'; title: string; body: Prose }
