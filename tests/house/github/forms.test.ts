import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { configSchema, formSchema } from './form-schema'

const folder = '.github/ISSUE_TEMPLATE'
const read = (name: string) => parse(readFileSync(`${folder}/${name}`, 'utf8'))
const forms = readdirSync(folder).filter((name) => name !== 'config.yml')

describe.each(forms)('%s', (name) => {
  const form = read(name)
  const fields = formSchema.safeParse(form).data?.body ?? []

  it('has the form that GitHub asks for', () => {
    expect(formSchema.safeParse(form).error?.issues ?? []).toEqual([])
  })

  it('first says whom to call, and that everyone can read it', () => {
    const first = fields[0]?.type === 'markdown' ? fields[0].attributes.value : ''
    expect(first).toMatch(/call 911/i)
    expect(first).toMatch(/call or text \*\*988/)
    expect(first).toMatch(/everyone can read this form/i)
    expect(first).toMatch(/nothing about your own health/)
  })

  it('is sent only by someone who says that it tells nothing about anyone’s health', () => {
    const boxes = fields.flatMap((field) => (field.type === 'checkboxes' ? field.attributes.options : []))
    expect(boxes.filter(({ required }) => required).map(({ label }) => label)).toEqual([
      "What I wrote says nothing about anyone's health, and names nobody.",
    ])
  })
})

it('there are two forms, and nobody can go around them', () => {
  const config = read('config.yml')
  expect(forms.sort()).toEqual(['needs-an-article.yml', 'something-is-wrong.yml'])
  expect(configSchema.safeParse(config).error?.issues ?? []).toEqual([])
  expect(config.blank_issues_enabled).toBe(false)
})

it('who looks for help is sent where the site itself sends readers', () => {
  const links: { url: string }[] = read('config.yml').contact_links
  const ours = ['content/pages/help-now.md', 'content/sources.yaml', 'content/articles/what-is-an-iop.md']
  const text = ours.map((path) => readFileSync(path, 'utf8')).join('\n')
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter(({ url }) => !text.includes(url))).toEqual([])
})

it('whoever proposes a change is asked for at most eight things', () => {
  const template = readFileSync('.github/pull_request_template.md', 'utf8')
  expect(template.match(/^## .*$/gm)).toEqual([
    '## What is different for a reader?',
    '## Who checked the facts?',
    '## Before you ask for a look',
    '## If you see a red mark',
  ])
  expect(template.match(/^- \[ \] /gm)?.length).toBeLessThanOrEqual(8)
})
