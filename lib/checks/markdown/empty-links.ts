import { toString as toText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { type Finding, report } from '../../problems/problem.ts'
import { collectTypedLinks, type TypedLink } from './typed-links.ts'

/** A link has words, and no citation among them: a citation is a link of its own, and one cannot stand within another. */
export function checkEmptyLinks({ documents }: ParsedLibrary): void {
  for (const { file, tree, body } of documents) {
    for (const link of collectTypedLinks({ tree, body })) {
      const finding = findMissingWords(link) ?? findCitation(link)
      if (finding) report(file, { ...finding, place: link.place })
    }
  }
}

function findMissingWords({ node, words, href }: TypedLink): Finding | undefined {
  // An image without a text is reported as an image.
  if (holdsImage(node) || words.replace(/\p{Cf}/gu, '') !== '') return undefined
  return {
    rule: 'link-empty',
    reason: `The link to ${href || 'nowhere'} has no words.`,
    why: 'Nobody can see it or tap it, and a screen reader says only "link". (WCAG 2.4.4)',
    mend: `Write its words between [ and ]: [what a reader finds there](${href})`,
  }
}

function holdsImage(node: TypedLink['node']): boolean {
  let found = false
  visit(node, ['image', 'imageReference'], () => {
    found = true
  })
  return found
}

function findCitation({ node, href }: TypedLink): Finding | undefined {
  const words = toText(node)
  const [citation] = /\[@[^\]]*\]|^@[\w-]+$/.exec(words) ?? []
  if (citation === undefined) return undefined
  const source = citation.replace(/[[\]@]/g, '')
  const why =
    'The number of a source is a link of its own, to the list of sources. A reader could not use one of the two.'
  if (citation === words) {
    const reason = `The citation "${words}" has an address behind it.`
    return {
      rule: 'link-citation',
      reason,
      why,
      mend: `Write only [@${source}]. Its address stands in content/sources.yaml.`,
    }
  }
  const rest = words.replace(/\s*\[@[^\]]*\]/g, '').trim()
  const mend = `Put it behind the link: [${rest}](${href})${words.match(/\[@[^\]]*\]/g)?.join('')}`
  return { rule: 'link-citation', reason: `The citation "${citation}" stands within a link.`, why, mend }
}
