import type { VFile } from 'vfile'
import { proposeSectionId } from '../addresses/section-ids.ts'
import { textOf } from '../content/decode.ts'
import type { Document, ParsedLibrary } from '../content/parsed-library.ts'
import { type Finding, report } from '../problems/problem.ts'
import type { Severity } from '../problems/rules/rule.ts'

/** `(Write: the answer in one sentence.)`, as it stands in the template; in the text it may run over several lines. */
const notes = /\(Write:[^()]{0,400}\)?/g

/** `## How long? {#to-write-1}`: an id of the template. */
const ids = /^#{1,6}(.*)\{#(to-write-\d+)\}/gm

/**
 * Nothing of the template, and of the lines that messages propose, is left in what is published. In a draft it is only told,
 * one by one, as what is still to write.
 */
export function checkPlaceholders({ documents, tables }: ParsedLibrary): void {
  for (const document of documents) {
    const text = textOf(document.file) ?? ''
    reportNotes(document.file, text, isDraft(document, text) ? 'notice' : 'error')
  }
  // What was taken off, and why: readers of old links see it.
  reportNotes(tables.moved.file, textOf(tables.moved.file) ?? '', 'error')
}

function reportNotes(file: VFile, text: string, severity: Severity): void {
  if (!text.includes('(Write:') && !text.includes('{#to-write-')) return
  const found = [
    ...[...text.matchAll(notes)].map(({ 0: note, index }) => ({ index, ...describeNote(note) })),
    ...[...text.matchAll(ids)].map(({ 1: title = '', 2: id = '', 0: { length }, index }) => ({
      index: index + length - id.length - 3,
      ...describeId(id, title),
    })),
  ]
  for (const { index, ...finding } of found) {
    const place = placeOf(text, index)
    // A day that is still to be written is also no day: one of the two says enough.
    if (!file.messages.some(({ line, ruleId }) => line === place.line && ruleId === 'field'))
      report(file, { rule: 'placeholder', ...finding, severity, place })
  }
}

/** The field itself is not known while another field has a mistake. */
function isDraft({ folder }: Document, text: string): boolean {
  const [, fields = ''] = /^---\n(.*?)\n---/s.exec(text) ?? []
  return folder === 'articles' && /^draft:[ \t]*["']?true\b/m.test(fields)
}

type Told = Pick<Finding, 'reason' | 'why' | 'mend'>

function describeNote(typed: string): Told {
  const note = typed.replace(/\s+/g, ' ').trim()
  return {
    reason: `"${note.length > 80 ? `${note.slice(0, 80)}…` : note}" is still to be written.`,
    why: 'It is a note of the template for you, and readers would see it.',
    mend: 'Put your words in its place. The brackets go with it.',
  }
}

function describeId(id: string, title: string): Told {
  const proposal = title.includes('(Write:') ? undefined : proposeSectionId(title)
  return {
    reason: `The id "${id}" is that of the template.`,
    why: 'It is a part of the link to this section, which people send each other and which stays for good.',
    mend: proposal
      ? `Type {#${proposal}} here, and "section: ${proposal}" in the key points.`
      : 'Take two or three words of the heading, such as {#typical-length}. Change it in the key points, too.',
  }
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
