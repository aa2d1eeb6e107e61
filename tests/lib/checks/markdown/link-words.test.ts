import { describe, expect, it } from 'vitest'
import { buildFrom, problemsOf, withText } from '../../small-library'

const seen = (text: string) => problemsOf(buildFrom(withText(text)).files).filter(({ rule }) => rule === 'link-words')

describe('link words', () => {
  it.each([
    ...[
      'here',
      'Click here',
      'click here.',
      'HERE',
      '**here**',
      'see here',
      'tap here',
      'please click here',
      'right here',
    ],
    ...[
      'this link',
      'this page',
      'this site',
      'this article',
      'visit this website',
      'on this page',
      'our website',
      'link',
    ],
    ...['read more', 'more', 'More »', 'learn more', 'find out more', 'more information', 'more info', 'see more here'],
    ...['this', 'it', 'details', 'download', 'continue reading', 'source', 'click for the hours', 'Click this button'],
    ...['https://example.gov/x', 'www.example.gov', 'example.gov/x'],
  ])('say nothing: %s', (words) => {
    expect(seen(`Go on: [${words}](/help-now).`).map(({ at }) => at)).toEqual(['content/articles/how-long.md:21:8'])
  })

  it.each([
    ...['Get help now', 'more care', 'read about more care', 'how to give it', 'this part of the plan', 'the hotline'],
    ...[
      'can kill you',
      'Call',
      '988',
      'example',
      'all topics',
      'FindTreatment.gov',
      'groups',
      'the program',
      'use again',
    ],
    ...[
      'Here is how groups work',
      'a link between the two',
      'clicking sounds',
      'Learn more about groups',
      'stop here sign',
    ],
  ])('say something: %s', (words) => {
    expect(seen(`Go on: [${words}](/help-now).`)).toEqual([])
  })

  it.each([
    ['/how-long', 'Name what is there: [How long does it last?](/how-long)'],
    ['#length', 'Name what is there: [How long is typical?](#length)'],
    ['/how-long/length', 'Name what is there: [How long is typical?](/how-long/length)'],
    ['/help-now#lines', 'Name what is there: [Who can help me?](/help-now#lines)'],
    ['/facts', 'Name what is there: [Figures and their sources](/facts)'],
    [
      'https://example.gov/tip-47',
      'Name what is there: [Intensive outpatient treatment (TIP 47)](https://example.gov/tip-47)',
    ],
    ['https://example.gov/x', 'Name what is there: [the name of the page and who made it](https://example.gov/x)'],
    ['tel:988', 'Say what it does: [Call 988](tel:988)'],
    ['sms:741741?body=HOME', 'Say what it does: [Text 741741](sms:741741?body=HOME)'],
  ])('are proposed from what stands at %s', (href, mend) => {
    expect(seen(`[here](${href})`).map((problem) => problem.mend)).toEqual([mend])
  })
})
