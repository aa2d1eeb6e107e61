import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

type Step = {
  name?: string
  uses?: string
  run?: string
  shell?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}
type Job = { 'timeout-minutes'?: number; permissions?: unknown; if?: string; steps: Step[] }
type Content = {
  on: Record<string, unknown>
  permissions: unknown
  concurrency: Record<string, unknown>
  jobs: Record<string, Job>
}

/** A workflow: the name of its file, its text, what stands in it, and the steps of all its jobs. */
export type Workflow = Content & { name: string; text: string; steps: Step[] }

/** What the host of the repository runs by itself. */
export function readWorkflows(): Workflow[] {
  const folder = '.github/workflows'
  return readdirSync(folder).map((name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    const content = parse(text) as Content
    return { ...content, name, text, steps: Object.values(content.jobs).flatMap((job) => job.steps) }
  })
}

/** The one with this file name. */
export function readWorkflow(name: string): Workflow {
  const found = readWorkflows().find((workflow) => workflow.name === name)
  if (!found) throw new Error(`There is no .github/workflows/${name}.`)
  return found
}
