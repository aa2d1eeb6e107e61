import type { Prose, RichText } from '@/lib/content/types'

/** Text for examples: the words without markup are read from the HTML, so that they are written once. */
export function rich(html: string): RichText {
  return {
    html,
    text: html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>'),
  }
}

/** A prose block for examples. */
export function prose(html: string): Prose {
  return { kind: 'prose', ...rich(html) }
}
