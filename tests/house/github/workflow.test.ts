import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readWorkflow, readWorkflows } from './read-workflows'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

/** The one that writes: addresses.test.ts runs its lines. */
const isWriter = ({ name }: { name: string }) => name === 'addresses.yml'

describe.each(readWorkflows())('$name', (workflow) => {
  const { on, permissions, jobs, steps, text } = workflow

  it('runs what can be run on any computer, and is tested here', () => {
    const runs = steps.flatMap(({ run }) => (run === undefined ? [] : [run.trim()]))
    const typed = runs.flatMap((run) => (isWriter(workflow) ? (run.match(/^ *npm .*$/gm) ?? []) : [run]))
    const isOurs = (run: string) => {
      const script = /^npm (?:run )?([a-z]+)(?: -- [-a-z ]+| -- content\/[a-z.]+)?$/.exec(run.trim())?.[1]
      return run === 'npm ci' || run === '.ci/run' || (script !== undefined && script in scripts)
    }
    expect(typed.length).toBeGreaterThan(0)
    expect(typed.filter((run) => !isOurs(run))).toEqual([])
  })

  it('may read the repository, and nothing else', () => {
    expect(permissions).toEqual({ contents: 'read' })
    const given = Object.values(jobs).flatMap((job) => (job.permissions === undefined ? [] : [job.permissions]))
    expect(given).toEqual(isWriter(workflow) ? [{ contents: 'write' }] : [])
    expect(text.match(/\bsecrets\.|GITHUB_TOKEN|github\.token/g)).toEqual(isWriter(workflow) ? ['github.token'] : null)
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

it('all workflows use the same state of an action', () => {
  const uses = new Set(readWorkflows().flatMap(({ steps }) => steps.flatMap(({ uses = [] }) => uses)))
  expect([...uses].map((use) => use.replace(/@.*/, '')).toSorted()).toEqual(['actions/checkout', 'actions/setup-node'])
})

it('every proposed change is looked at, and every state of the site', () => {
  expect(readWorkflow('check.yml').on).toEqual({ pull_request: null, push: { branches: ['main'] } })
})

it('the check of the content sees all that was ever published', () => {
  const [checkout] = readWorkflow('check.yml').jobs.content?.steps ?? []
  expect(checkout?.with).toMatchObject({ 'fetch-depth': 0 })
})
