import { placeOfPath } from '../addresses/urls.ts'
import { findVerbatim } from './body-tree.ts'
import type { Edit } from './edit.ts'
import type { Mend, MendContext } from './mend.ts'
import { findParts, isWithin } from './parts.ts'

/** `](/cost#price)` and `[word]: /cost#price` in a text. */
const link = /(?<=\]\(<?|^\[[^\]\n]+\]:[ \t]+<?)(?:\/|#)[^\s()<>]*/gm
/** `address: /cost#price` and `page: /cost` in fields, with quotation marks or without. */
const field =
  /(?<=(?:^[ \t]*(?:- +)?|[{,][ \t]*)(?:address|page|sources|week):[ \t]+["']?)\/[^\s"',}]*(?=["']?[ \t]*(?:[,}]|$))/gm
/** `section: price` of a key point. */
const keyPoint = /(?<=(?:^[ \t]*(?:- +)?|[{,][ \t]*)section:[ \t]+["']?)[a-z][a-z0-9-]*(?=["']?[ \t]*(?:[,}]|$))/gm

/** Links of the site itself lead to where a section is now. Old links of others are sent on for ever; ours need no detour. */
export const movedLinks: Mend = {
  explanation: 'A link to an old address of this site leads to the new one that stands in content/moved.yaml.',
  changesMeaning: true,
  find: (text, context) => {
    const { movedTo, path } = context
    if (!movedTo || movedTo.size === 0 || path === 'content/moved.yaml') return []
    const { body, fields } = findParts(text, path)
    const inFields = (part: RegExp) => [...text.matchAll(part)].filter(({ index }) => isWithin(index, fields))
    const links = [...text.matchAll(link)].filter(({ index }) => isWithin(index, body))
    const verbatim = links.length > 0 ? findVerbatim(text, path) : []
    return [
      ...inFields(field).flatMap(({ 0: typed, index }) => replace(typed, index, findTarget(typed, context))),
      ...(body ? inFields(keyPoint) : []).flatMap(({ 0: id, index }) => {
        const target = findTarget(`#${id}`, context)
        return target?.startsWith('#') ? replace(id, index, target.slice(1)) : []
      }),
      ...links
        .filter(({ index }) => !verbatim.some((part) => isWithin(index, part)))
        .flatMap(({ 0: typed, index }) => replace(typed, index, findTarget(typed, context))),
    ].sort((one, other) => one.start - other.start)
  },
}

/** A section of the same page is written without the page, as it was typed. */
function findTarget(typed: string, { movedTo, path }: MendContext): string | undefined {
  const page = path.replace(/^.*\/|\.md$/g, '')
  const target = movedTo?.get(typed.startsWith('#') ? `/${page}${typed}` : placeOfPath(typed))
  return typed.startsWith('#') && target?.startsWith(`/${page}#`) ? target.slice(page.length + 1) : target
}

function replace(typed: string, start: number, target: string | undefined): Edit[] {
  if (target === undefined || target === typed) return []
  return [{ start, end: start + typed.length, text: target, what: `wrote ${target} for the old address ${typed}` }]
}
