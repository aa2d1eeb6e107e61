import { cpSync, mkdtempSync, realpathSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const copied = [
  ...['app', 'components', 'content', 'lib', 'pages', 'public', 'scripts'],
  ...['next.config.ts', 'package.json', 'package-lock.json', 'proxy.ts', 'tsconfig.json'],
]

/** The framework looks for packages within the folder of the site; the copy has a link to those of this one. */
const config = (packages: string) => `import configure from './site.config'

export default (phase: string) => {
  const config = configure(phase)
  const turbopackAdditionalRoots = { house: { path: ${JSON.stringify(packages)} } }
  return { ...config, experimental: { ...config.experimental, turbopackAdditionalRoots } }
}
`

/** Copies the site into a folder of its own, in which files can be changed, and answers with the folder. */
export function copySite(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'iop-guide-')))
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  renameSync(join(folder, 'next.config.ts'), join(folder, 'site.config.ts'))
  writeFileSync(join(folder, 'next.config.ts'), config(resolve('.')))
  return folder
}
