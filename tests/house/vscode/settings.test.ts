import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checksumPath } from '@/lib/addresses/ledger/checksum'
import { ledgerPath } from '@/lib/addresses/ledger/ledger'
import { publishedWordsPath } from '@/lib/addresses/ledger/published-words'
import { buildBlockSnippets } from '@/lib/publishing/completion/block-snippets'
import { buildFieldSnippets } from '@/lib/publishing/completion/field-snippets'
import { buildSchemaFiles } from '@/lib/publishing/completion/schema-files'
import { textSnippets } from '@/lib/publishing/completion/text-snippets'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

describe('what "npm run schemas" writes is up to date: run it, and commit what it changes', () => {
  it.each(buildSchemaFiles().map(({ name, schema }) => [name, schema] as const))('the schema of %s', (name, schema) => {
    expect(read(`.vscode/schemas/${name}.schema.json`)).toEqual(schema)
  })

  it('.vscode/writing.code-snippets', () => {
    const snippets = { ...buildFieldSnippets(), ...buildBlockSnippets(), ...textSnippets }
    expect(read('.vscode/writing.code-snippets')).toEqual(snippets)
  })

  it('no schema is left of a file that is gone', () => {
    const names = buildSchemaFiles().map(({ name }) => `${name}.schema.json`)
    expect(readdirSync('.vscode/schemas').sort()).toEqual(names.sort())
  })

  it('what follows from the content is written for one computer, so that no editor has to write it anew', () => {
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('.vscode/ids.code-snippets')
    expect(readFileSync('scripts/schemas.ts', 'utf8')).toContain("write('.vscode/ids.code-snippets'")
  })
})

describe('VS Code', () => {
  it('knows which schema each file of the content has', () => {
    expect(read('.vscode/settings.json')['yaml.schemas']).toEqual(
      Object.fromEntries(buildSchemaFiles().map(({ name, files }) => [`.vscode/schemas/${name}.schema.json`, files])),
    )
  })

  it('recommends what reads these schemas, and keeps to .editorconfig', () => {
    const { recommendations } = read('.vscode/extensions.json') as { recommendations: string[] }
    expect(recommendations).toEqual(expect.arrayContaining(['redhat.vscode-yaml', 'editorconfig.editorconfig']))
    expect(readFileSync('.editorconfig', 'utf8')).toMatch(
      /charset = utf-8[\s\S]*end_of_line = lf[\s\S]*insert_final_newline = true/,
    )
  })

  it('keeps the keyboard where someone types, whatever the check finds', () => {
    const { tasks } = read('.vscode/tasks.json') as { tasks: { label: string; presentation: object }[] }
    const check = tasks.find(({ label }) => label === 'Check the content')
    expect(check?.presentation).toMatchObject({ reveal: 'never' })
    // With it, VS Code went from the text to the list of problems at each save.
    expect(check?.presentation).not.toHaveProperty('revealProblems')
  })

  it('lets nobody type into what only "npm run fix" writes', () => {
    expect(Object.keys(read('.vscode/settings.json')['files.readonlyInclude'])).toEqual([
      ledgerPath,
      checksumPath,
      publishedWordsPath,
    ])
  })

  it('has no task but commands of this repository', () => {
    type Task = { label: string; command: string; args?: unknown[]; dependsOn?: string }
    const { tasks } = read('.vscode/tasks.json') as { tasks: Task[] }
    const { scripts } = read('package.json') as { scripts: Record<string, string> }
    const run = tasks.map(({ command, args = [] }) =>
      [command, ...args.filter((arg) => typeof arg === 'string')].join(' '),
    )
    const named = run.map((line) => /^npm run ([a-z]+)(?: --(?: --watch)?)?$/.exec(line)?.[1] ?? line)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    const labels = tasks.map(({ label }) => label)
    expect(tasks.filter(({ dependsOn }) => dependsOn !== undefined && !labels.includes(dependsOn))).toEqual([])
  })
})
