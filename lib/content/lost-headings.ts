import type { VFile } from 'vfile'

/** With one of these, headings have gone into a block, or the text was not read at all. */
const rules: unknown[] = ['block-unclosed', 'block-content', 'too-deep']

/**
 * True if a file has a problem because of which some of its headings are not known. Nothing is said of links to them
 * then: an editor who forgot one `:::` would be told that ids do not exist which stand there in plain sight.
 */
export function hasLostHeadings(file: VFile): boolean {
  return file.messages.some((message) => rules.includes(message.ruleId))
}
