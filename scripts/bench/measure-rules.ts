import { VFile } from 'vfile'
import { checks } from '../../lib/checks/checks.ts'
import { parseLibrary } from '../../lib/content/parse-library.ts'

/** The time of each rule that looks at more than one place, and of reading before all of them, in milliseconds an article. */
export function measureRules(content: Map<string, string>): Record<string, number> {
  const articles = [...content.keys()].filter((path) => path.startsWith('content/articles/')).length
  const shortest = new Map<string, number>()
  const measure = <Result>(name: string, work: () => Result): Result => {
    const start = performance.now()
    const result = work()
    const time = (performance.now() - start) / articles
    shortest.set(name, Math.min(time, shortest.get(name) ?? Infinity))
    return result
  }
  // The first round is slower than all others: the compiler has not seen yet what is worth its while.
  for (let round = 0; round < 3; round += 1) {
    const library = measure('reading', () => parseLibrary(toInput(content)))
    for (const check of checks) measure(check.name, () => check(library))
  }
  return Object.fromEntries(
    [...shortest]
      .sort(([, one], [, other]) => other - one)
      .map(([name, time]) => [name, Math.round(time * 1000) / 1000]),
  )
}

function toInput(content: Map<string, string>) {
  const files = [...content].map(([path, value]) => new VFile({ path, value }))
  const within = (folder: string) => files.filter(({ dirname }) => dirname === folder)
  return {
    files: {
      articles: within('content/articles'),
      pages: within('content/pages'),
      tables: within('content'),
      skipped: [],
    },
    images: new Map(),
    today: '2026-12-01',
  }
}
