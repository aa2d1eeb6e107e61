import { definitionByName } from '../../content/blocks/block.ts'
import { formatChoices } from '../../problems/nearest.ts'
import { countPlaces, escapeSnippet, type Places, type Snippets } from './snippet.ts'

/** A snippet for everything that opens with `:::`, made from the example of the block. */
export function buildBlockSnippets(): Snippets {
  const entries = [...definitionByName].map(([name, { example, names }]) => {
    // The words of an example are right for the name it opens with: "Call 911 now" is wrong above what can wait.
    const own = example.startsWith(`:::${name}{`) || example.startsWith(`:::${name}\n`)
    const text = own ? example : example.replace(/^:::[\w-]+/, `:::${name}`)
    const snippet = {
      scope: 'markdown',
      prefix: [`:::${name}`, name],
      body: toSnippet(text, countPlaces(), own),
      description: describe(names),
      include: ['**/content/**/*.md'],
    }
    return [`Block :::${name}`, snippet] as const
  })
  return Object.fromEntries(entries)
}

function describe(names: readonly string[]): string {
  return `A block. ${formatChoices(names.map((name) => `:::${name}`))} opens it, and ::: closes it.`
}

/** The words of titles and list items become places to type at. Rows of a table stay, to be changed by hand. */
function toSnippet(example: string, place: Places, keepsWords: boolean): string[] {
  const say = (words: string) => place(keepsWords ? words : '…')
  return example.split('\n').map((line) => {
    if (line.startsWith(':::')) {
      const [, opening = line, attributes = ''] = /^(:::[\w-]*)(.*)$/.exec(line) ?? []
      return opening + escapeAround(attributes, /"([^"]*)"/g, (words) => `"${say(words)}"`)
    }
    const [, marker = '', words = ''] = /^((?:- |\d\. )?(?:\*\*[^*]+\*\* )?)(.*)$/.exec(line) ?? []
    return words === '' || line.startsWith('|') ? escapeSnippet(line) : escapeSnippet(marker) + say(words)
  })
}

/** Escapes everything but what the pattern finds, whose first group is replaced. */
function escapeAround(text: string, pattern: RegExp, replace: (found: string) => string): string {
  let end = 0
  const parts = [...text.matchAll(pattern)].map((match) => {
    const before = escapeSnippet(text.slice(end, match.index))
    end = match.index + match[0].length
    return before + replace(match[1] ?? '')
  })
  return parts.join('') + escapeSnippet(text.slice(end))
}
