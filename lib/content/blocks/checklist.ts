import type { RichText } from '../prose.ts'
/** `:::checklist` (things to have or do) and `:::questions` (questions to take along), with squares to tick on paper. */
export type Checklist = { kind: 'checklist'; purpose: 'checklist' | 'questions'; items: RichText[] }
