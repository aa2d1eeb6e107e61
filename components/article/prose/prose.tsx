import type { RichText } from '@/lib/content/types'
import styles from './prose.module.css'

/** The props of `Prose`. */
export type ProseProps = {
  /** HTML that has passed the sanitizer of `lib/content/prose.ts`, and the same words without markup. */
  content: RichText
  /** `div` for paragraphs and lists. The others hold a piece of one line and add nothing to its look. */
  as?: 'div' | 'li' | 'span'
}

/** Text of an editor, with its links, emphasis and citations. */
export function Prose({ content, as: Element = 'div' }: ProseProps) {
  return (
    <Element
      className={Element === 'div' ? styles.prose : undefined}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: RichText has passed the sanitizer of lib/content/prose.ts.
      dangerouslySetInnerHTML={{ __html: content.html }}
    />
  )
}
