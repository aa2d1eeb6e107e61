/**
 * `npm run schemas`: writes what VS Code completes and complains by while someone types.
 *
 * The schemas and the snippets for fields, blocks and text follow from the code alone; they are committed, and a test
 * holds that they are up to date. The ids of sources, figures and sections follow from the content, which changes every
 * day and often in a browser: they are written for this computer only, when the folder is opened.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { readContentFiles } from '../lib/content/files.ts'
import { parseLibrary } from '../lib/content/parse-library.ts'
import { getImageSizes } from '../lib/delivery/image-sizes.ts'
import { getToday } from '../lib/delivery/today.ts'
import { buildBlockSnippets } from '../lib/publishing/completion/block-snippets.ts'
import { buildFieldSnippets } from '../lib/publishing/completion/field-snippets.ts'
import { buildIdSnippets } from '../lib/publishing/completion/id-snippets.ts'
import { buildSchemaFiles } from '../lib/publishing/completion/schema-files.ts'
import { textSnippets } from '../lib/publishing/completion/text-snippets.ts'

const parsed = parseLibrary({ files: readContentFiles(), images: getImageSizes(), today: getToday() })
const written = [
  ...buildSchemaFiles().map(({ name, schema }) => write(`.vscode/schemas/${name}.schema.json`, schema)),
  write('.vscode/writing.code-snippets', { ...buildFieldSnippets(), ...buildBlockSnippets(), ...textSnippets }),
]
write('.vscode/ids.code-snippets', buildIdSnippets(parsed))
const { status } = spawnSync('biome', ['format', '--write', ...written], { stdio: ['ignore', 'ignore', 'inherit'] })
process.exitCode = status ?? 1

function write(path: string, data: unknown): string {
  mkdirSync('.vscode/schemas', { recursive: true })
  writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`)
  return path
}
