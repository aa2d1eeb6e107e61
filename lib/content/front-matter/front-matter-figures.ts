import type { VFile } from 'vfile'
import { createFigureFiller, type StatedFigure } from '../markdown/figures.ts'
import type { Fact } from '../tables/schemas.ts'
import type { FrontMatter, PageFrontMatter } from '../types.ts'
import type { PlaceOf } from '../yaml/parse-yaml.ts'

/** Fills figures into the fields that readers see, which are title, summary and key points, and tells which figures they state. */
export function fillSummaries<Fields extends FrontMatter | PageFrontMatter>(
  fields: Fields,
  placeOf: PlaceOf,
  file: VFile,
  facts: Map<string, Fact> | undefined,
): { fields: Fields; figures: StatedFigure[] } {
  const figures: StatedFigure[] = []
  const fill = createFigureFiller(facts, file, figures)
  const at = (text: string, path: PropertyKey[]) => fill(text, { ...placeOf(path), offset: 0 })
  const filled = { ...fields, title: at(fields.title, ['title']), summary: at(fields.summary, ['summary']) }
  if (!('keyPoints' in filled)) return { fields: filled, figures }
  const keyPoints = filled.keyPoints.map((point, index) => ({
    ...point,
    text: at(point.text, ['keyPoints', index, 'text']),
  }))
  return { fields: { ...filled, keyPoints }, figures }
}
