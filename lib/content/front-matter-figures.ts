import type { VFile } from 'vfile'
import { createFigureFiller } from './markdown/figures.ts'
import type { Fact } from './tables/schemas.ts'
import type { FrontMatter, PageFrontMatter } from './types.ts'
import type { PlaceOf } from './yaml.ts'

/** Fills figures into the fields that readers see: title, summary and key points. */
export function fillSummaries<Fields extends FrontMatter | PageFrontMatter>(
  fields: Fields,
  placeOf: PlaceOf,
  file: VFile,
  facts: Map<string, Fact> | undefined,
): Fields {
  const fill = createFigureFiller(facts, file, [])
  const at = (text: string, path: PropertyKey[]) => fill(text, { ...placeOf(path), offset: 0 })
  const filled = { ...fields, title: at(fields.title, ['title']), summary: at(fields.summary, ['summary']) }
  if (!('keyPoints' in filled)) return filled
  const keyPoints = filled.keyPoints.map((point, index) => ({
    ...point,
    text: at(point.text, ['keyPoints', index, 'text']),
  }))
  return { ...filled, keyPoints }
}
