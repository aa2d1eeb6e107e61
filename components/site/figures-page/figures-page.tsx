import type { Figure } from '@/lib/content/types'
import type { FooterLink } from '@/lib/registers/footer-links'
import { Summary } from '../../article/summary/summary'
import { FigureEntry } from '../figure-entry/figure-entry'
import { PlainFrame } from '../plain-frame/plain-frame'
import { words } from '../words'

/** The props of `FiguresPage`. */
export type FiguresPageProps = {
  figures: Figure[]
  /** The pages that the footer links to. */
  footer?: FooterLink[]
}

/** Every figure that the site states, so that a reader can hold each one against its source. */
export function FiguresPage({ figures, footer }: FiguresPageProps) {
  return (
    <PlainFrame title={words.figures.title} footer={footer}>
      <Summary text={figures.length > 0 ? words.figures.summary : words.figures.none} />
      {figures.map((figure) => (
        <FigureEntry key={figure.id} figure={figure} />
      ))}
    </PlainFrame>
  )
}
