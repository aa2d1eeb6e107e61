import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rulesByTopic } from '@/lib/problems/rules/rules'
import { importsOf, readTrackedFiles, type TrackedFile } from './tracked-files'

const files = readTrackedFiles()
const code = files.filter(({ path }) => /\.[cm]?[jt]sx?$/.test(path))
const components = code.filter(({ path }) => path.startsWith('components/'))
const interfaceCode = code.filter(({ path }) => /^(?:app|components|pages)\//.test(path))

/** The file that an import leads to, from the top of the repository; the name of a package stays as it is. */
function targetOf(from: string, { path }: TrackedFile): string {
  if (from.startsWith('@/')) return from.slice(2)
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : from
}

/** "path:line  text" of every line that breaks a law. */
function linesWith(pattern: RegExp, within: TrackedFile[]): string[] {
  return within.flatMap(({ path, lines }) =>
    lines.flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}  ${line.trim()}`] : [])),
  )
}

/** "path imports target" of every import that breaks a law. */
function importsWhere(breaks: (target: string, isType: boolean, file: TrackedFile) => boolean, within: TrackedFile[]) {
  return within.flatMap((file) =>
    importsOf(file)
      .filter(({ from, isType }) => breaks(targetOf(from, file), isType, file))
      .map(({ from }) => `${file.path} imports ${from}`),
  )
}

describe('arrows run one way', () => {
  it('lib knows nothing of what is built on it, so that content can be tested without a page', () => {
    const lib = code.filter(({ path }) => path.startsWith('lib/'))
    expect(lib.length).toBeGreaterThan(50)
    expect(importsWhere((target) => /^(?:app|components|pages|scripts|proxy)\b/.test(target), lib)).toEqual([])
  })

  it('components know the types of lib and nothing else, so that each can be shown without content', () => {
    expect(importsWhere((target, isType) => target.startsWith('lib/') && !isType, components)).toEqual([])
    expect(importsWhere((target) => /^(?:app|pages|scripts|content)\//.test(target), components)).toEqual([])
  })

  it('only the reader of content, delivery and publishing touch the disk: everything behind is text in, data out', () => {
    const pure = code
      .filter(({ path }) => /^(?:lib|components)\//.test(path))
      .filter(({ path }) => !/^lib\/(?:content\/files\.ts|delivery\/|publishing\/)/.test(path))
    expect(importsWhere((target) => /^(?:node:)?fs\b/.test(target), pure)).toEqual([])
  })
})

describe('a page holds no script', () => {
  it('HTML is put in as text only where it has passed the sanitizer, and for the style sheet', () => {
    const places = /^(?:components\/article\/prose\/|pages\/_document\.tsx$)/
    expect(
      linesWith(
        /dangerouslySetInnerHTML/,
        interfaceCode.filter(({ path }) => !places.test(path)),
      ),
    ).toEqual([])
  })

  it('no component needs a browser that runs it', () => {
    expect(
      linesWith(
        /['"]use client['"]/,
        code.filter(({ path }) => !path.startsWith('tests/')),
      ),
    ).toEqual([])
    expect(linesWith(/\son[A-Z]\w*=|\buse(?:State|Effect|Reducer|Ref|LayoutEffect|Context)\(/, interfaceCode)).toEqual(
      [],
    )
  })

  it('links are plain links, since the other kind fetches pages by script', () => {
    expect(
      importsWhere((target) => /^next\/(?:link|navigation\.js|router|script|dynamic)$/.test(target), interfaceCode),
    ).toEqual([])
  })

  it('nothing carries a style of its own, since the policy of the page blocks it', () => {
    expect(
      linesWith(
        /\sstyle=/,
        code.filter(({ path }) => path.endsWith('.tsx') && !path.startsWith('tests/')),
      ),
    ).toEqual([])
  })
})

describe('everything is where its name says', () => {
  it('a component is a folder with the component and its examples, named alike', () => {
    const found = components.map(({ path }) => path).filter((path) => path.endsWith('.tsx'))
    const folders = [...new Set(found.map((path) => posix.dirname(path)))]
    const wanted = folders.flatMap((folder) =>
      ['.tsx', '.examples.tsx'].map((end) => `${folder}/${posix.basename(folder)}${end}`),
    )
    expect(folders.length).toBeGreaterThan(20)
    expect(found.sort()).toEqual(wanted.sort())
  })

  it('a kind of block is a file that says how it is read, and a folder of the same name that says how it looks', () => {
    const table = files.find(({ path }) => path === 'lib/content/blocks/blocks.ts')
    const kinds = [...(table?.text ?? '').matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, kind]) => kind)
    const wanted = kinds.flatMap((kind) => [`lib/content/blocks/${kind}.ts`, `components/blocks/${kind}/${kind}.tsx`])
    expect(kinds.length).toBeGreaterThan(5)
    expect(wanted.filter((path) => !files.some((file) => file.path === path))).toEqual([])
  })

  it('no name says that the author could not think of one', () => {
    const vague = /(?:^|\/)(?:index\.[jt]sx?|(?:utils?|helpers?|misc|common)(?:\.[^/]*|\/.*))$/
    expect(files.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([])
  })

  it('files and folders are named in kebab-case, so that a name is the same on every system', () => {
    // Names that Git, GitHub and Next.js give.
    const given =
      /^(?:[A-Z]+\.(?:md|txt)|\..+|_(?:app|document|error)\.tsx|\[[a-z]+\]|ISSUE_TEMPLATE|pull_request_template\.md)$/
    const kebab = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/
    const isNamed = (part: string) => kebab.test(part) || given.test(part)
    expect(files.map(({ path }) => path).filter((path) => !path.split('/').every(isNamed))).toEqual([])
  })

  it('no file of our own code has more than 200 lines: at 200 it wants to be two', () => {
    const own = files.filter(({ path }) => /\.(?:[cm]?[jt]sx?|css)$/.test(path))
    expect(
      own.filter(({ lines }) => lines.length > 201).map(({ path, lines }) => `${path} has ${lines.length - 1}`),
    ).toEqual([])
  })
})

describe('the same install everywhere', () => {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? ''

  it('the lock file names no registry, so that a mirror can be used', () => {
    expect(textOf('package-lock.json')).toContain('"lockfileVersion"')
    expect(textOf('package-lock.json').match(/"resolved"/g)).toBeNull()
  })

  it('every dependency has one exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<
      string,
      Record<string, string>
    >
    const all = Object.entries({ ...dependencies, ...devDependencies })
    expect(all.length).toBeGreaterThan(10)
    expect(
      all
        .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${name} ${version}`),
    ).toEqual([])
  })
})

it('no test is skipped, alone or still to be written: what is not run keeps nothing', () => {
  const tests = code.filter(({ path }) => path.startsWith('tests/') && path !== 'tests/house/laws.test.ts')
  expect(tests.length).toBeGreaterThan(10)
  expect(
    linesWith(
      /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|fails|skipIf|runIf)\b|\b[xf](?:it|describe)\(/,
      tests,
    ),
  ).toEqual([])
})

describe('every rule stands in one table', () => {
  it('no rule is listed that nothing reports: the guide would ask for what nobody checks', () => {
    const told = code.filter(({ path }) => path.startsWith('lib/') && !path.startsWith('lib/problems/rules/'))
    const names = Object.values(rulesByTopic).flatMap((rules) => Object.keys(rules))
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter((name) => !told.some(({ text }) => text.includes(`'${name}'`)))).toEqual([])
  })
})
