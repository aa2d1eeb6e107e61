import { expect, it } from 'vitest'
import { buildFrom, problemsOf, withText } from '../../small-library'

it.each([
  ['[Whom *to* call](/help-now "Day")', 'link', '[Whom to call](/help-now)'],
  ['![A week](/images/how-long/week.png "Three")', 'image', '![A week](/images/how-long/week.png)'],
  ['[Help][h]\n\n[h]: /help-now (Day)', 'link', '[h]: /help-now'],
])('a text that only a mouse brings up is taken out: %j', (text, kind, link) => {
  const [problem, ...others] = problemsOf(buildFrom(withText(text)).files)
  expect(others).toEqual([])
  expect(problem?.reason).toMatch(new RegExp(`shows only while a mouse rests on the ${kind}\\.$`))
  expect(problem?.mend).toBe(`Put these words into the text, and write ${link}`)
})
