import type { Figure } from '@/lib/content/types'
import { Summary } from '../../article/summary/summary'
import { FigureEntry } from '../figure-entry/figure-entry'
import { PlainFrame } from '../plain-frame/plain-frame'
import { words } from '../words'

/** The props of `FiguresPage`. */
export type FiguresPageProps = { figures: Figure[] }

/** Every figure that the site states, so that a reader can hold each one against its source. */
export function FiguresPage({ figures }: FiguresPageProps) {
  return (
    <PlainFrame title={words.figures.title}>
      <Summary text={figures.length > 0 ? words.figures.summary : words.figures.none} />
      {figures.map((figure) => (
        <FigureEntry key={figure.id} figure={figure} />
      ))}
    </PlainFrame>
  )
}
