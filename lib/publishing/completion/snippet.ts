/**
 * One entry of a `.code-snippets` file of VS Code, which it offers while someone types one of the prefixes.
 * https://code.visualstudio.com/docs/editing/userdefinedsnippets
 */
export type Snippet = {
  /** Languages, with commas between them. The fields at the top of a Markdown file are YAML for VS Code. */
  scope: string
  prefix: string[]
  /** Lines. `${1:words}` is the first place to type at, with what stands there until then; `$0` is the last. */
  body: string[]
  description: string
  /** The files in which it is offered, by their whole path. A VS Code from before 2026 offers it in all others, too. */
  include: string[]
}

/** What is offered, by a name that a person can read. */
export type Snippets = Record<string, Snippet>

/** The day on which the snippet is used. */
export const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE'

/** Writes the next place to type at: with words that stand there until then, or with choices. */
export type Places = (words: string | string[]) => string

/** A fresh count of places, from 1. */
export function countPlaces(): Places {
  let count = 0
  return (words) => {
    count += 1
    return typeof words === 'string' ? `\${${count}:${escapeSnippet(words)}}` : `\${${count}|${words.join(',')}|}`
  }
}

/** Text as it is, where VS Code would read `$` and `}` as its own. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, String.raw`\$&`)
}
