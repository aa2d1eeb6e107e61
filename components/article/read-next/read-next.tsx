import { LinkList } from '../../site/link-list/link-list'
import { words } from '../../site/words'
import { BackMatter } from '../back-matter/back-matter'

/** The props of `ReadNext`. */
export type ReadNextProps = {
  /** Two or three. `why` says in one sentence what the reader finds there. */
  items: { href: string; title: string; why: string }[]
}

/** Two or three pages that follow from this one, each with a reason. */
export function ReadNext({ items }: ReadNextProps) {
  return (
    <BackMatter id="next" title={words.backMatter.next} as="nav">
      <LinkList items={items.map(({ href, title, why }) => ({ href, title, text: why }))} />
    </BackMatter>
  )
}
