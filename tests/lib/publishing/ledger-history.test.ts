import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { getLedgerHistory } from '@/lib/publishing/ledger-history'
import { makeFolder } from '../temporary-folder'

const heading = 'address\tcode\tsince\n'
const hours = { address: '/time#hours', code: 'K7P2', since: '2026-11-23' }
const page = { address: '/time', since: '2026-11-23' }

const git = (folder: string, ...parts: string[]) => {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...who, ...parts], { cwd: folder, stdio: 'ignore' })
}

function commit(folder: string, ledger: string): void {
  mkdirSync(join(folder, 'content'), { recursive: true })
  writeFileSync(join(folder, 'content/addresses.tsv'), ledger)
  git(folder, 'add', '--all')
  git(folder, 'commit', '-m', 'A change')
}

function makeRepository(): string {
  const folder = makeFolder({})
  git(folder, 'init')
  commit(folder, `${heading}/time\t-\t2026-11-23\n/time#hours\tK7P2\t2026-11-23\n`)
  commit(folder, `${heading}/time\t-\t2026-11-23\n`)
  return folder
}

describe('the history of the ledger', () => {
  it('holds every line that was ever committed, also one that is gone', () => {
    expect(getLedgerHistory(makeRepository())).toEqual([page, hours])
  })

  it('is read whatever someone has set for their own eyes', () => {
    const folder = makeRepository()
    git(folder, 'config', 'color.ui', 'always')
    git(folder, 'config', 'diff.noprefix', 'true')
    git(folder, 'config', 'diff.external', 'false')
    expect(getLedgerHistory(folder)).toEqual([page, hours])
  })

  it('is not known where there is no repository', () => {
    expect(getLedgerHistory(makeFolder({}))).toBeUndefined()
  })

  it('is not known in a copy of the last commit alone', () => {
    const copy = join(makeFolder({}), 'copy')
    git('.', 'clone', '--depth', '1', pathToFileURL(makeRepository()).href, copy)
    expect(getLedgerHistory(copy)).toBeUndefined()
  })

  it('is not known before the first line', () => {
    const folder = makeFolder({ 'readme.txt': 'A site' })
    git(folder, 'init')
    git(folder, 'add', '--all')
    git(folder, 'commit', '-m', 'First')
    expect(getLedgerHistory(folder)).toBeUndefined()
  })

  it('holds what one side of a merge took away from the other', () => {
    const folder = makeFolder({ 'readme.txt': 'A site' })
    git(folder, 'init', '--initial-branch', 'main')
    commit(folder, heading)
    git(folder, 'branch', 'older')
    commit(folder, `${heading}/time\t-\t2026-11-23\n`)
    git(folder, 'checkout', 'older')
    git(folder, 'commit', '--allow-empty', '-m', 'Something else')
    git(folder, 'merge', '--strategy', 'ours', 'main')
    expect(getLedgerHistory(folder)).toContainEqual(page)
  })
})
