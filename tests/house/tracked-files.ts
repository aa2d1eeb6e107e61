import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the repository: its path, and its text if it is one that we write by hand. */
export type TrackedFile = { path: string; text: string; lines: string[] }

const written = /\.(?:[cm]?[jt]sx?|css|json|ya?ml|md)$/

/** What programs write: see `.gitignore`. */
const made = /^(?:\.git|\.next|node_modules|next-env\.d\.ts|.*\.tsbuildinfo)$/

/** Every file of the repository, without what programs write. It asks no git: a test has only Node and npm to rely on. */
export function readTrackedFiles(folder = '.'): TrackedFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !made.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? readTrackedFiles(path) : [readFile(path)]
    })
}

function readFile(path: string): TrackedFile {
  const text = written.test(path) ? readFileSync(path, 'utf8') : ''
  return { path: path.replaceAll('\\', '/'), text, lines: text.split('\n') }
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`, with whether only types come in. */
export function importsOf({ text }: TrackedFile): { from: string; isType: boolean }[] {
  const statements = [...text.matchAll(/^\s*(?:import|export)\b([^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/gm)]
  const calls = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)]
  return [
    ...statements.map(([, names = '', from = '']) => ({ from, isType: /^\s*type\b/.test(names) })),
    ...calls.map(([, from = '']) => ({ from, isType: false })),
  ]
}
