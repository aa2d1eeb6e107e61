import type { Week as WeekBlock } from '@/lib/content/blocks/week'
import { Captioned } from '../captioned/captioned'
import { Shelf } from '../shelf/shelf'

/** The props of `Week`. */
export type WeekProps = { block: WeekBlock }

/** The days of a week, with a stroke for each hour of treatment. The empty shelf is the rest of life, at home. */
export function Week({ block }: WeekProps) {
  return (
    <Captioned title={block.title} note={block.note}>
      <Shelf of="days" items={block.days} />
    </Captioned>
  )
}
