import type { Prose } from '../prose.ts'
/** How soon to act: now (911), today (988), or before changing anything. */
export type Urgency = 'call-now' | 'get-help-soon' | 'talk-to'
/** `:::call-now`, `:::get-help-soon`, `:::talk-to`. `id` is for the card's heading and is unique on its page. */
export type CareCard = { kind: 'care-card'; urgency: Urgency; id: string; title: string; body: Prose }
