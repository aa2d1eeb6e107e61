import type { ArticleDraft } from './article-draft.ts'

/** What to do once the file is there. */
export function formatNextSteps(path: string, { slug, topic, audience }: ArticleDraft, port: string): string {
  return `${path} is there. It is a draft: readers do not see it yet.
Topic: ${topic}. Reader: ${audience.join(', ')}. Both can be changed in the file.

  1. Open the file, and put your words in place of each "(Write: …)".
  2. npm run dev   shows the page at http://localhost:${port}/${slug} each time you save.
  3. npm run check -- ${slug}   names what is still to write.
  4. Is it ready? Take the line "draft: true" out.`
}
