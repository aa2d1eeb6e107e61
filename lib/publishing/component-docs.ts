import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtinResolvers, parse } from 'react-docgen'

/** One prop of a component, as its type and the comment above it say. */
export type PropDoc = { name: string; type: string; required: boolean; description: string; standard?: string }

/** What a component says of itself in its own file. */
export type ComponentDoc = { description: string; props: PropDoc[] }

/** Where a component stands, `components/<group>/<name>/<name>.tsx`, and what it is called there: `DoList`. */
export type ComponentPlace = { group: string; name: string; title: string }

/**
 * Reads what a component says of itself in its own file, so that nothing is written twice.
 *
 * @throws if the file does not export a component of that name
 */
export function getComponentDoc({ group, name, title }: ComponentPlace, root = process.cwd()): ComponentDoc {
  const path = `components/${group}/${name}/${name}.tsx`
  return parseComponentDoc(readFileSync(join(root, path), 'utf8'), path, title)
}

/** TypeScript source → description and props of one of the components that it exports. */
export function parseComponentDoc(source: string, path: string, title: string): ComponentDoc {
  const found = parse(source, {
    filename: path,
    babelOptions: { configFile: false, babelrc: false },
    // A file may export parts of the component as well.
    resolver: new builtinResolvers.FindExportedDefinitionsResolver(),
  })
  const doc = found.find(({ displayName }) => displayName === title)
  if (!doc) throw new Error(`${path} has to export ${title}, the component that has the name of its folder.`)
  const props = Object.entries(doc.props ?? {}).map(([prop, { tsType, required, description, defaultValue }]) => ({
    name: prop,
    type: formatType(tsType, source),
    required: required ?? false,
    description: description ?? '',
    ...(typeof defaultValue?.value === 'string' ? { standard: defaultValue.value } : {}),
  }))
  return { description: joinLines(doc.description ?? ''), props }
}

/**
 * The type that a kind of block has, as its file declares it.
 *
 * @throws if the file does not declare a type that is called like the component
 */
export function getBlockType({ name, title }: Omit<ComponentPlace, 'group'>, root = process.cwd()): string {
  const path = `lib/content/blocks/${name}.ts`
  const declaration = new RegExp(String.raw`^export type ${title} = (?:\{\n[\s\S]*?\n\}|.*)$`, 'm')
  const found = declaration.exec(readFileSync(join(root, path), 'utf8'))
  if (!found) throw new Error(`${path} has to export the type ${title}, which the component of that name shows.`)
  return found[0]
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
