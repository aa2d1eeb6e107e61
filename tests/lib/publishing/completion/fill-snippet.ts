import type { Snippet } from '@/lib/publishing/completion/snippet'

/** What a snippet writes if someone types these words at its places one after the other, and leaves the others as they are. */
export function fillSnippet({ body }: Snippet, words: string[] = []): string {
  const left = [...words]
  return body
    .join('\n')
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-23')
    .replace(/\$\{\d+\|([^|]*)\|\}/g, (_, choices: string) => left.shift() ?? choices.split(',')[0] ?? '')
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, (_, given: string) => left.shift() ?? given)
    .replace('$0', '')
    .replace(/\\(.)/g, '$1')
}
