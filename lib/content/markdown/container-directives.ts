import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import type { Processor } from 'unified'

/**
 * Blocks between lines of `:::`, without the inline form `:name`.
 * remark-directive has no switch for that, and read 9:30, 10:1 and a:b as directives: the digits vanished from the page.
 */
export function containerDirectives(this: Processor): void {
  const syntax = directive()
  delete syntax.text
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()]
}
