/** The title as one line, without what nobody sees and without quotation marks around it. */
export function readTitle(typed: string): string {
  const title = typed.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return (/^“([^“”]*)”$/.exec(title)?.[1] ?? title).trim()
}

/** Why this cannot be a title, or undefined if it can. The check says more once the article is there. */
export function findTitleProblem(title: string): string | undefined {
  if (title === '')
    return 'A title is needed: the question that the page answers. For example: npm run new -- "What does it cost?"'
  if (!/[\p{L}\p{N}]/u.test(title))
    return `"${title}" has no words. Write the question that the page answers, such as "What does it cost?"`
  if (title.length > 200)
    return `The title has ${title.length} characters. Make it 65 or fewer: the rest can stand in the summary.`
  return undefined
}
