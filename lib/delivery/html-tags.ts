/** One tag of a page. `name` is lower case, with a slash before it if it closes; `text` is the whole tag. */
export type Tag = { name: string; text: string; start: number; end: number }

/**
 * The tags of a page in their order, comments included (`name` is then `!--`).
 *
 * Attributes in quotes are read as a part of their tag, since `alt="<script>"` is legal HTML: a search for `<script`
 * alone would cut the page from there to the next real script. What stands within a script or style is no tag.
 */
export function* readTags(html: string): Generator<Tag> {
  const pattern = /<!--[\s\S]*?-->|<(\/?[a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/gi
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    const name = match[1]?.toLowerCase() ?? '!--'
    yield { name, text: match[0], start: match.index, end: pattern.lastIndex }
    if (name === 'script' || name === 'style') {
      const close = html.indexOf(`</${name}`, pattern.lastIndex)
      pattern.lastIndex = close === -1 ? html.length : close
    }
  }
}

/** The value of an attribute of a tag, undefined if it is not there. */
export function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(String.raw`\s${name}="([^"]*)"`).exec(tag)?.[1]
}
