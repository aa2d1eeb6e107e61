import { expect, it } from 'vitest'
import { buildFrom, problemsOf, withText } from '../../small-library'

const rulesIn = (text: string) => problemsOf(buildFrom(withText(text)).files).map(({ rule }) => rule)

it.each(['[](/help-now)', '[ ](/help-now)', '[&nbsp;](/help-now)'])('a link has no words: %j', (text) => {
  expect(rulesIn(text)).toEqual(['link-empty'])
})

it('a link around an image without a text is reported as the image', () => {
  expect(rulesIn('[![](/images/how-long/week.png)](/help-now)')).toEqual(['image-text'])
})

it.each([
  '[![A week](/images/how-long/week.png)](/help-now)',
  '[{{phase}}](/how-long#length)[@tip-47]',
  '[a [b] c](/help-now)',
])('a link has words: %s', (text) => {
  expect(rulesIn(text)).toEqual([])
})

it.each([
  ['[see [@tip-47][@asam]](/help-now)', 'Put it behind the link: [see](/help-now)[@tip-47][@asam]'],
  ['[@asam](https://example.org/criteria)', 'Write only [@asam]. Its address stands in content/sources.yaml.'],
])('a citation stands beside a link: %s', (text, mend) => {
  expect(problemsOf(buildFrom(withText(text)).files).map((problem) => problem.mend)).toEqual([mend])
})
