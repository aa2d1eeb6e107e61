import type { FooterLink } from '@/lib/registers/footer-links'
import { PlainFrame } from '../plain-frame/plain-frame'
import { writingWords } from '../writing-words'

/** The props of `UnreadablePage`. */
export type UnreadablePageProps = {
  /** The pages that the footer links to. */
  footer?: FooterLink[]
}

/** Stands in place of a page whose file cannot be read, below the panel that says why. Only those see it who write. */
export function UnreadablePage({ footer }: UnreadablePageProps) {
  const { title, text } = writingWords.unreadable
  return (
    <PlainFrame title={title} footer={footer}>
      <p>{text}</p>
    </PlainFrame>
  )
}
