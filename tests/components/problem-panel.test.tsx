import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { exampleProblems } from '@/components/example-content/example-problems'
import { ProblemPanel, type ProblemPanelProps } from '@/components/site/problem-panel/problem-panel'
import { ProblemsPage } from '@/components/site/problems-page/problems-page'

afterEach(cleanup)

const [error, warning, notice] = exampleProblems
if (!error || !warning || !notice) throw new Error('There are three examples.')

const show = (props: Partial<ProblemPanelProps>) =>
  render(<ProblemPanel problems={[]} elsewhere={0} all="/problems" {...props} />)
const status = () => screen.getByRole('status').textContent
const panel = () => screen.queryByRole('complementary', { name: 'Problems' })
const isOpen = () => panel()?.querySelector('details')?.open

describe('the panel of a page', () => {
  it('is not there when nothing is wrong, but the place where a screen reader hears of it is', () => {
    show({})
    expect([status(), panel()]).toEqual(['', null])
  })

  it.each([
    [[error, warning, notice], 'In this file: 1 error that must be mended, 1 warning, 1 notice', true],
    [[error, error, warning, warning], 'In this file: 2 errors that must be mended, 2 warnings', true],
    [[notice, notice], 'In this file: 2 notices', false],
  ])('says in words how much is wrong, and is open only for errors', (problems, text, open) => {
    show({ problems: problems.map((problem, line) => ({ ...problem, line })) })
    expect([status(), isOpen()]).toEqual([text, open])
  })

  it('gives file, line, the line itself, the reason, why, and what to type', () => {
    show({ problems: [error] })
    const text = panel()?.textContent
    const parts = [
      'Error content/articles/how-long-it-lasts.md, line 24, column 18',
      'The intensive phase often lasts {{intensiv-phase}}.[@samhsa-tip-47]',
      'There is no figure "intensiv-phase" in content/facts.yaml.',
      'The sentence would stand there without its number.',
      'Did you mean {{intensive-phase}}?',
    ]
    expect(parts.filter((part) => !text?.includes(part))).toEqual([])
    expect(screen.getByRole('mark').textContent).toBe('{{intensiv-phase}}')
  })

  it.each([
    [1, '1 problem in other files. '],
    [2, '2 problems in other files. '],
  ])('leads to the list of all problems, and says how many are elsewhere: %i', (elsewhere, text) => {
    show({ elsewhere })
    expect(panel()?.textContent).toBe(`${text}See all problems and drafts`)
    expect(screen.getByRole('link').getAttribute('href')).toBe('/problems')
    expect(status()).toBe('')
  })

  it('says when the page below it is from before the mistake', () => {
    show({ problems: [error], isEarlier: true })
    expect(panel()?.textContent).toContain('Below is the page from before the mistake.')
  })
})

it('the list of all problems says so when there is none', () => {
  render(<ProblemsPage files={[]} drafts={[]} />)
  expect(screen.getByRole('main').textContent).toMatch(/No problems\..*No article is a draft\.$/)
})
