import { blankLines } from './blank-lines.ts'
import { blockQuotes } from './block-quotes.ts'
import { endOfFile } from './end-of-file.ts'
import { headingIdSpaces } from './heading-id-spaces.ts'
import { headingIds } from './heading-ids.ts'
import { invisible } from './invisible.ts'
import { lineEnds } from './line-ends.ts'
import { lineStarts } from './line-starts.ts'
import type { Mend } from './mend.ts'
import { movedLinks } from './moved-links.ts'
import { oddSpaces } from './odd-spaces.ts'
import { startOfFile } from './start-of-file.ts'
import { trailingSpaces } from './trailing-spaces.ts'
import { yamlQuotes } from './yaml-quotes.ts'
import { yamlTabs } from './yaml-tabs.ts'

/** Everything that `npm run fix` mends, in the order in which it does. */
export const mends: Readonly<Record<string, Mend>> = {
  startOfFile,
  lineEnds,
  lineStarts,
  invisible,
  oddSpaces,
  yamlTabs,
  yamlQuotes,
  blockQuotes,
  trailingSpaces,
  blankLines,
  endOfFile,
  headingIdSpaces,
  headingIds,
  movedLinks,
}
