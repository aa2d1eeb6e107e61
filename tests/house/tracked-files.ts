import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** A file of the repository: its path, and its text if it is one that we write by hand. */
export type TrackedFile = { path: string; text: string; lines: string[] }

const written = /\.(?:[cm]?[jt]sx?|css|json|ya?ml|md)$/

/** Every file that git tracks, without those that are taken away in the working copy. */
export function readTrackedFiles(): TrackedFile[] {
  const paths = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)
  return paths
    .filter((path) => existsSync(path))
    .map((path) => {
      const text = written.test(path) ? readFileSync(path, 'utf8') : ''
      return { path, text, lines: text.split('\n') }
    })
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
