import { buildProse, type Prose } from '../prose.ts'
import type { BlockDefinition } from './block-definition.ts'

/** How soon to act: now (911), today (988), or before changing anything. */
export type Urgency = 'call-now' | 'get-help-soon' | 'talk-to'

/** `:::call-now`, `:::get-help-soon`, `:::talk-to`. `id` is for the card's heading and is unique on its page. */
export type CareCard = { kind: 'care-card'; urgency: Urgency; id: string; title: string; body: Prose }

/** How the three cards are read. */
export const careCard: BlockDefinition<CareCard> = {
  kind: 'care-card',
  names: ['call-now', 'get-help-soon', 'talk-to'],
  attributes: { title: 'required' },
  example: ':::call-now{title="Call 911 now if someone:"}\n- will not wake up\n- has a seizure\n:::',
  parse: ({ name, attributes, children }, { ordinal }) => ({
    kind: 'care-card',
    urgency: name as Urgency,
    id: `card-${ordinal}`,
    title: attributes?.title ?? '',
    body: buildProse(children),
  }),
  text: ({ title, body }) => `${title}\n${body.text}`,
}
