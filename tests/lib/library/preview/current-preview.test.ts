import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { decideAddress } from '@/lib/addresses/decide'
import { getKnownAddresses } from '@/lib/addresses/known-addresses'
import { getArticle, getLibrary } from '@/lib/library/library'
import { getPreview, getPreviewProblems } from '@/lib/library/preview/current-preview'
import { articlePath, goodArticle, goodFiles } from '../../small-library'
import { makeFolder } from '../../temporary-folder'

const draft = goodArticle.replace('topic: during', 'topic: during\ndraft: true')
const broken = goodArticle.replace('title: How', 'title: IOP: how')

let root = ''
const save = (path: string, text: string) => writeFileSync(join(root, path), text)
beforeEach(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795600000')
  root = makeFolder({ ...goodFiles, 'content/articles/cost.md': draft })
  vi.spyOn(process, 'cwd').mockReturnValue(root)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const rules = () => getPreviewProblems().map(({ file, rule }) => `${file} ${rule}`)

describe('while someone writes', () => {
  it('a saved file is seen at the next call, and nothing is made anew without one', () => {
    const before = getPreview()
    expect(getPreview()).toBe(before)
    save(articlePath, goodArticle.replace('Ask the program.', 'Ask twice.'))
    expect(JSON.stringify(getPreview().library.articles)).toContain('Ask twice.')
    expect(before.library.articles[0]?.slug).toBe('cost')
  })

  it('problems come with the fault and go with it', () => {
    const before = rules()
    save(articlePath, goodArticle.replace('Ask the program.', 'It lasts {{fase}}.'))
    expect(rules()).toContain(`${articlePath} unknown-figure`)
    save('content/facts.yaml', 'facts: [')
    expect(rules()).toContain('content/facts.yaml yaml')
    save('content/facts.yaml', String(goodFiles['content/facts.yaml']))
    save(articlePath, goodArticle)
    expect(rules()).toEqual(before)
  })

  it('an article stays as it was while its fields cannot be read, and figures while their table cannot', () => {
    getPreview()
    save(articlePath, broken)
    save('content/facts.yaml', 'facts: [')
    const { library, pages } = getPreview()
    expect(library.articles.find(({ slug }) => slug === 'how-long')?.keyPoints[0]?.text).toBe(
      'It often lasts 6 to 12 weeks.',
    )
    expect(pages.map(({ path, shown }) => [path, shown])).toEqual([
      ['/cost', 'now'],
      ['/how-long', 'earlier'],
      ['/help-now', 'now'],
    ])
  })
})

describe('an address is known', () => {
  const kindOf = (path: string) => decideAddress(path, getKnownAddresses()).kind

  it('in development also of a draft, of a file that cannot be read, and of the list of problems', () => {
    vi.stubEnv('NODE_ENV', 'development')
    save('content/articles/new.md', broken)
    expect(['/cost', '/cost/hours', '/new', '/problems'].map(kindOf)).toEqual(['live', 'live', 'live', 'live'])
    expect([getArticle('cost')?.draft, getArticle('new'), getLibrary()]).toEqual([
      true,
      undefined,
      getPreview().library,
    ])
  })

  it('only as long as there is a file', () => {
    vi.stubEnv('NODE_ENV', 'development')
    expect(kindOf('/cost')).toBe('live')
    rmSync(join(root, 'content/articles/cost.md'))
    expect(kindOf('/cost')).toBe('unknown')
  })

  it('while someone writes, and not any longer', async () => {
    // Test files share what is kept. This test has it for itself, and leaves nothing to the next.
    vi.resetModules()
    onTestFinished(() => {
      vi.resetModules()
      Reflect.deleteProperty(globalThis, 'iopGuideLibrary')
    })
    const { getKnownAddresses: getAddresses } = await import('@/lib/addresses/known-addresses')
    vi.stubEnv('NODE_ENV', 'development')
    expect(getAddresses().live.has('/problems')).toBe(true)
    vi.stubEnv('NODE_ENV', 'production')
    expect(getAddresses().live.has('/problems')).toBe(false)
  })
})
