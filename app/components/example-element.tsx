import type { ReactElement } from 'react'
import { Blocks } from '@/components/blocks/block/block'
import type { Example } from '@/components/example'
import { parseExample } from '@/lib/content/example-blocks'

/** What an example shows: its element, or the blocks that its Markdown makes, as they stand in a section. */
export function exampleElement(example: Example): ReactElement {
  return 'element' in example ? example.element : <Blocks blocks={parseExample(example.markdown)} level={3} />
}
