import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

type Step = { name?: string; uses?: string; run?: string; with?: Record<string, unknown> }
type Job = { 'timeout-minutes'?: number; permissions?: unknown; steps: Step[] }
type Workflow = { on: Record<string, unknown>; permissions: unknown; jobs: Record<string, Job> }

const folder = '.github/workflows'
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

describe.each(workflows)('$name', ({ text }) => {
  const { on, permissions, jobs } = parse(text) as Workflow
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('runs what can be run on any computer, and is tested here', () => {
    const runs = steps.flatMap(({ run }) => (run === undefined ? [] : [run.trim()]))
    const isOurs = (run: string) => {
      const script = /^npm (?:run )?([a-z]+)(?: -- [-a-z ]+)?$/.exec(run)?.[1]
      return run === 'npm ci' || run === '.ci/run' || (script !== undefined && script in scripts)
    }
    expect(runs.length).toBeGreaterThan(0)
    expect(runs.filter((run) => !isOurs(run))).toEqual([])
  })

  it('may read the repository, and nothing else', () => {
    expect(permissions).toEqual({ contents: 'read' })
    expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([])
    expect(text).not.toMatch(/\bsecrets\.|GITHUB_TOKEN|github\.token/)
    // This event would run with the rights of the site what a stranger proposes.
    expect(on).not.toHaveProperty('pull_request_target')
  })

  it('uses no actions but those of GitHub, each in a state that nobody can change', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line))
    expect(uses.length).toBe(steps.filter((step) => step.uses).length)
    expect(uses.filter((line) => !/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  it('leaves no key behind that a command could use', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  it('ends, whatever happens', () => {
    const minutes = Object.values(jobs).map((job) => job['timeout-minutes'] ?? Infinity)
    expect(Math.max(...minutes)).toBeLessThanOrEqual(60)
  })
})

it('every proposed change is looked at, and every state of the site', () => {
  const { on } = parse(workflows.find(({ name }) => name === 'check.yml')?.text ?? '') as Workflow
  expect(on).toEqual({ pull_request: null, push: { branches: ['main'] } })
})
