import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtinResolvers, parse } from 'react-docgen'

/** One prop of a component, as its type and the comment above it say. */
export type PropDoc = { name: string; type: string; required: boolean; description: string; standard?: string }

/** What a component says of itself in its own file. */
export type ComponentDoc = { description: string; props: PropDoc[] }

/**
 * Reads what a component says of itself from `components/<group>/<name>/<name>.tsx`, so that nothing is written twice.
 *
 * @throws if the file does not export a component of that name
 */
export function getComponentDoc(group: string, name: string, root = process.cwd()): ComponentDoc {
  return parseComponentDoc(readFileSync(join(root, 'components', group, name, `${name}.tsx`), 'utf8'), name)
}

/** TypeScript source → description and props of the component that has the name of its folder (`do-list` → `DoList`). */
export function parseComponentDoc(source: string, name: string): ComponentDoc {
  const found = parse(source, {
    filename: `${name}.tsx`,
    babelOptions: { configFile: false, babelrc: false },
    // A file may export parts of the component as well: all are found, and the one with the name of the folder is taken.
    resolver: new builtinResolvers.FindExportedDefinitionsResolver(),
  })
  const doc = found.find(({ displayName }) => displayName === componentName(name))
  if (!doc) throw new Error(`components/…/${name}/${name}.tsx has to export ${componentName(name)}.`)
  const props = Object.entries(doc.props ?? {}).map(([prop, { tsType, required, description, defaultValue }]) => ({
    name: prop,
    type: formatType(tsType, source),
    required: required ?? false,
    description: description ?? '',
    ...(typeof defaultValue?.value === 'string' ? { standard: defaultValue.value } : {}),
  }))
  return { description: joinLines(doc.description ?? ''), props }
}

/** `do-list` → `DoList`. */
export function componentName(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/**
 * The type that a kind of block has, as `lib/content/blocks/<kind>.ts` declares it.
 * Undefined for a component that is no block.
 */
export function getBlockType(kind: string, root = process.cwd()): string | undefined {
  const name = componentName(kind)
  const source = readFileSync(join(root, 'lib', 'content', 'blocks', `${kind}.ts`), 'utf8')
  return new RegExp(String.raw`^export type ${name} = (?:\{\n[\s\S]*?\n\}|.*)$`, 'm').exec(source)?.[0]
}

/** `NoteBlock` is only what a file calls the type `Note` that it imports: a reader looks for `Note`. */
function formatType(type: { name: string; raw?: string } | undefined, source: string): string {
  const imported = new Map(
    [...source.matchAll(/\b(\w+) as (\w+)\b/g)].map(([, name = '', alias = '']) => [alias, name]),
  )
  return joinLines(type?.raw ?? type?.name ?? 'unknown').replace(/\w+/g, (word) => imported.get(word) ?? word)
}

function joinLines(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
