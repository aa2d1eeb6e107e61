import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { articlePath } from '../addresses/urls.ts'
import { formatBlock } from './blocks/block.ts'
import { numberCitations } from './markdown/citations.ts'
import { createFigureFiller, fillFigures, type StatedFigure } from './markdown/figures.ts'
import { identifyHeadings } from './markdown/headings.ts'
import { type ImageSizes, sizeImages } from './markdown/images.ts'
import { collectLinks, resolveFragments } from './markdown/links.ts'
import { reportNestedBlocks } from './markdown/nested-blocks.ts'
import { reportDeepNesting } from './markdown/nesting-limits.ts'
import { parseMarkdown } from './markdown/parse.ts'
import { collectPassages, type Passage } from './markdown/passages.ts'
import { resolveReferenceLinks } from './markdown/reference-links.ts'
import { refuseSyntax } from './markdown/refused-syntax.ts'
import { reportTableShapes } from './markdown/table-shape.ts'
import { reportUnclosedBlocks } from './markdown/unclosed-blocks.ts'
import { buildSections, formatSection } from './sections.ts'
import type { Fact, GlossaryTerm, Source } from './tables/schemas.ts'
import { findTerms } from './text/terms.ts'
import { countWords, minutesFor } from './text/words.ts'
import type { Body, CitationUse, Section } from './types.ts'

/** What the text of an article can point to. A table that could not be read is undefined, and nothing is held against it. */
export type References = {
  facts: Map<string, Fact> | undefined
  sources: Map<string, Source> | undefined
  glossary: GlossaryTerm[]
  images: ImageSizes
}

/**
 * Markdown → the typed body of an article. Everything comes from one syntax tree; problems are added to `file`.
 * `tree` and `passages` are the same text as it was typed, for the checks.
 */
export function parseBody(
  file: VFile,
  body: string,
  slug: string,
  { facts, sources, glossary, images }: References,
): Body & { tree: Root; passages: Passage[] } {
  const typed = parseMarkdown(reportDeepNesting(body, file) ? '' : body)
  const tree = structuredClone(typed)
  refuseSyntax(tree, file)
  reportNestedBlocks(tree, file)
  reportUnclosedBlocks(tree, body, file)
  reportTableShapes(tree, file)
  resolveReferenceLinks(tree)
  const passages = collectPassages(tree, body, facts)
  const stated: StatedFigure[] = []
  fillFigures(tree, createFigureFiller(facts, file, stated))
  sizeImages(tree, images, file)
  const links = collectLinks(tree, file)
  resolveFragments(tree, articlePath(slug))
  const headings = identifyHeadings(tree, file)
  const { citations, usesBySection } = numberCitations(tree, sources, file)
  const { lead, sections } = buildSections(tree, { slug, headings, usesBySection, file })

  const text = [...lead.map(formatBlock), ...sections.map(formatSection)].join('\n')
  const figures = stated.map((figure) => ({ ...figure, section: sectionAt(figure.line, sections)?.id }))
  const uses = citations.map(({ number }) => firstUse(number, usesBySection))
  return {
    minutes: minutesFor(countWords(text)),
    lead,
    sections,
    citations,
    uses,
    terms: findTerms(text, glossary),
    figures,
    links,
    tree: typed,
    passages,
  }
}

function sectionAt(line: number, sections: Section[]): Section | undefined {
  return sections.findLast((section) => section.line <= line)
}

function firstUse(number: number, usesBySection: Map<number, CitationUse[]>): CitationUse {
  const uses = [...usesBySection.values()].flat()
  return uses.find((use) => use.number === number) ?? { number, id: `use-${number}` }
}
