import type { Timeline as TimelineBlock } from '@/lib/content/blocks/timeline'
import { Captioned } from '../captioned/captioned'
import { Shelf } from '../shelf/shelf'

/** The props of `Timeline`. */
export type TimelineProps = { block: TimelineBlock }

/** Steps down, with a stroke for each hour a week: rows on a phone, strokes on a shelf where there is room. */
export function Timeline({ block }: TimelineProps) {
  return (
    <Captioned title={block.title} note={block.note}>
      <Shelf of="steps" items={block.steps} />
    </Captioned>
  )
}
