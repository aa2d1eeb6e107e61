import type { Root } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { nearest } from '../../problems/nearest.ts'
import { type Finding, report } from '../../problems/problem.ts'
import type { Fact } from '../tables/schemas.ts'
import { placeInText } from './place-in-text.ts'

/** A figure that a text states, with the place of its `{{id}}`. */
export type StatedFigure = { fact: string; line: number; column: number }

/** Replaces `{{id}}` in one text. `place` is where the text starts; every figure found is handed to `stated`. */
export type FillFigures = (text: string, place: Point | undefined) => string

/**
 * A filler that looks figures up in facts.yaml, and reports those that are not there, and braces that are not a pair.
 * If facts.yaml could not be read (`facts` is undefined), that is the one thing to mend, and figures stay as typed.
 */
export function createFigureFiller(
  facts: Map<string, Fact> | undefined,
  file: VFile,
  stated: StatedFigure[],
): FillFigures {
  return (text, start) =>
    text.replace(/\{\{([^{}]*)\}\}|\{\{|\}\}/g, (typed: string, inner: string | undefined, offset: number) => {
      const place = placeInText(text, offset, start)
      if (inner === undefined) report(file, { ...halfFigure, place })
      if (inner === undefined || !facts) return typed
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

const halfFigure: Finding = {
  rule: 'figure-form',
  reason: 'There are two braces here that are not part of a figure.',
  why: 'A reader would see the braces, and no number.',
  mend: 'Write two braces, the id of the figure, two braces: {{intensive-phase}}. Or take the braces away.',
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
