import type { Root } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { nearest } from '../nearest.ts'
import { report } from '../problem.ts'
import type { Fact } from '../tables/schemas.ts'

/** A figure that a text states, with the place of its `{{id}}`. */
export type StatedFigure = { fact: string; line: number; column: number }

/** Replaces `{{id}}` in one text. `place` is where the text starts; every figure found is handed to `stated`. */
export type FillFigures = (text: string, place: Point | undefined) => string

/** A filler that looks figures up in facts.yaml, and reports those that are not there. */
export function createFigureFiller(facts: Map<string, Fact>, file: VFile, stated: StatedFigure[]): FillFigures {
  return (text, start) =>
    text.replace(/\{\{([^{}]*)\}\}/g, (typed: string, inner: string, offset: number) => {
      const place = placeAt(text, offset, start)
      const id = inner.trim()
      const fact = facts.get(id)
      if (fact) {
        stated.push({ fact: id, ...place })
        return fact.value
      }
      const meant = nearest(id, facts.keys())
      report(file, {
        rule: 'unknown-figure',
        reason: `There is no figure "${id}" in content/facts.yaml.`,
        why: 'The sentence would stand there without its number.',
        mend: meant
          ? `Did you mean {{${meant}}}?`
          : `Add a fact with the id ${id} to content/facts.yaml, with its source.`,
        place,
      })
      return typed
    })
}

/** Fills the figures into all text of a document, headings included. */
export function fillFigures(tree: Root, fill: FillFigures): void {
  visit(tree, (node) => {
    if (node.type === 'text') node.value = fill(node.value, node.position?.start)
    if (node.type === 'image' && node.alt) node.alt = fill(node.alt, node.position?.start)
    if (node.type === 'containerDirective') {
      for (const [name, value] of Object.entries(node.attributes ?? {})) {
        if (node.attributes && value) node.attributes[name] = fill(value, node.position?.start)
      }
    }
  })
}

function placeAt(text: string, offset: number, start: Point | undefined): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  const line = (start?.line ?? 1) + before.length - 1
  const last = before.at(-1)?.length ?? 0
  return { line, column: before.length > 1 ? last + 1 : (start?.column ?? 1) + last }
}
