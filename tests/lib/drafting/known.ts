import { collectKnown } from '@/lib/drafting/known-content'
import { goodFiles, replaceIn, toContentFiles } from '../small-library'

/** What can be chosen in the small library, in which /old-price is an old address. */
export const known = collectKnown(
  toContentFiles(replaceIn('content/moved.yaml', '{}', '/old-price: /how-long', goodFiles)),
)
