import { describe, expect, it } from 'vitest'
import { readText } from '../../read-text'

describe('what would vanish from the page is reported', () => {
  it.each([
    ['<div>Now</div>', ['raw-html']],
    ['Ask <br> now.', ['raw-html']],
    ['Ask <!-- later --> now.', ['raw-html']],
    ['a<b and c>d', ['raw-html']],
    ['<script>alert(1)</script>', ['raw-html']],
    ['Ask.[^1]\n\n[^1]: Now.', ['footnote', 'footnote']],
    ['Ask.[^note]', ['footnote']],
    ['```\ncode\n```', ['code-block']],
    ['    code', ['code-block']],
    ['::do', ['block-unclosed']],
    ['A\n\n---\n\nB', ['line-across']],
    ['* * *', ['line-across']],
    ['- [ ] a\n- [x] b', ['task-box', 'task-box']],
    ['It ~~was~~ is.', ['struck-out']],
    ['Use `b` here.', ['code-words']],
    ['- ## A {#aa}', ['block-nested']],
    ['> :::do\n> - a\n> :::', ['block-nested']],
    ['1. | a |\n   | --- |', ['block-nested']],
  ])('%j', (text, rules) => {
    expect(readText(text).rules).toEqual(rules)
  })

  it('and what says nothing to someone who hears the page, each with a mend that works', () => {
    expect(readText('Use `<b>` and `{{phase}}`.').problems.map(({ mend }) => mend)).toEqual([
      'Take the ` signs away, or write quotation marks: "\\<b>"',
      'Take the ` signs away, or write quotation marks: "{{phase}}"',
    ])
  })

  it('with only the first line of it, cut at 60 signs', () => {
    const { problems } = readText(`<div class="${'x'.repeat(60)}">\nNow\n</div>`)
    expect(problems[0]?.reason).toBe(`"<div class="${'x'.repeat(48)}…" is HTML, which is not used here.`)
  })
})

it.each([
  '5 < 6 and 7 > 6',
  '<5 hours',
  'a << b',
  '< b>',
  '\\<b>',
  '[brackets] and ^hats^',
  '~3 to ~4 hours',
  'a ` b',
  '- [link](/a)',
])('what is only a sign is left alone: %s', (text) => {
  expect(readText(text).problems).toEqual([])
})
