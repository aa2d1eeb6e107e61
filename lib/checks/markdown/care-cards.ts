import type { Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { careCard } from '../../content/blocks/care-card.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

const most = 2

/**
 * A page has at most two care cards, and no card stands right below another: where there are several, people skip some.
 * The source of both is "Care cards" in the NHS digital service manual.
 */
export function checkCareCards({ documents }: ParsedLibrary): void {
  for (const { file, tree } of documents) {
    const cards = tree.children.filter(isCard)
    for (const card of cards.slice(most)) {
      report(file, {
        rule: 'care-cards-many',
        reason: `This page has ${cards.length} care cards. At most ${most} can stand on a page.`,
        why: 'Among many warnings none stands out, and someone in danger may read past the one that counts.',
        mend: 'Keep the two that matter most. Put what belongs together into one card, and write the rest as plain text.',
        place: card.position,
      })
    }
    for (const { before, card } of findAdjacent(tree)) {
      report(file, {
        rule: 'care-cards-adjacent',
        reason: `This card stands right below the one of line ${before.position?.start.line}.`,
        why: 'People take two cards for one, read the first, and skip what stands in the second.',
        mend: 'Write a sentence between the two, such as: No danger right now, but it is bad? Call or text 988.',
        place: card.position,
      })
    }
  }
}

function isCard(node: { type: string } | undefined): node is ContainerDirective {
  return node?.type === 'containerDirective' && careCard.names.includes((node as ContainerDirective).name)
}

function findAdjacent({ children }: Root): { before: ContainerDirective; card: ContainerDirective }[] {
  return children.flatMap((card, at) => {
    const before = children[at - 1]
    return isCard(card) && isCard(before) ? [{ before, card }] : []
  })
}
