import type { VFile } from 'vfile'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import type { Moved } from '../../content/tables/schemas.ts'
import type { PlaceOf } from '../../content/yaml/parse-yaml.ts'
import { type Addresses, collectAddresses } from '../addresses.ts'

/** `moved.yaml`, and the addresses that its old ones may lead to. */
export type Moves = {
  file: VFile
  placeOf: PlaceOf
  moved: Moved
  /** What readers can open. */
  published: Addresses
  /** The same, with the drafts. */
  withDrafts: Addresses
}

/** What stands in `moved.yaml`. Undefined if it could not be read. */
export function collectMoves(library: ParsedLibrary): Moves | undefined {
  const { file, parsed } = library.tables.moved
  if (!parsed || Object.keys(parsed.data).length === 0) return undefined
  return {
    file,
    placeOf: parsed.placeOf,
    moved: parsed.data,
    published: collectAddresses(library),
    withDrafts: collectAddresses(library, { drafts: true }),
  }
}

/** The new address of an old one. Undefined if there is none, or if it was taken off the site. */
export function targetOf(moved: Moved, old: string): string | undefined {
  const entry = Object.hasOwn(moved, old) ? moved[old] : undefined
  return typeof entry === 'string' ? entry : undefined
}
