import type { BrokenCase } from './broken-case'

const file = 'content/site.yaml'
const wrongForm = 'The page would show something else than you meant.'
const deadLink = 'A reader who follows the link would find an error page.'

/** `site.yaml` ends with the doors: what is added here stands below them. */
const door = '  - { title: I need help, text: Whom to call., address: /help-now }\n'
const table = (sources: string, hours: string) =>
  `${door}levels:\n  title: Levels\n  note: No grade.\n  sources: ${sources}\n  rows:\n    - { name: IOP, address: "/how-long#hours", hours: "${hours}", sleep: at home }\n`

export const siteCases: BrokenCase[] = [
  {
    fault: 'a door leads nowhere',
    file,
    from: 'address: /help-now',
    to: 'address: /help-nwo',
    at: '13:48',
    rule: 'link-target',
    reason: 'There is nothing at "/help-nwo" on this site.',
    why: deadLink,
    mend: 'Did you mean /help-now?',
  },
  {
    fault: 'a door leads to another site',
    file,
    from: 'address: /help-now',
    to: 'address: https://example.org/',
    at: '13:48',
    rule: 'field',
    reason:
      'The field "address" of entry 1 of "doors" must be a page, such as /help-now, or a section, such as /how-long-it-lasts#hours.',
    why: wrongForm,
    mend: 'The page or section to start with.',
  },
  {
    fault: 'there are more doors than fit',
    file,
    from: door,
    to: door.repeat(4),
    at: '12:1',
    rule: 'field',
    reason: 'The field "doors" takes at most 3 doors.',
    why: wrongForm,
    mend: 'Where to start: at most 3 links, on the home page and where a page was not found.',
  },
  {
    fault: 'the week of the home page is in a section that is not there',
    file,
    from: door,
    to: `${door}week: /how-long#hour\n`,
    at: '14:1',
    rule: 'link-target',
    reason: 'There is nothing at "/how-long#hour" on this site.',
    why: deadLink,
    mend: 'Did you mean /how-long#hours?',
  },
  {
    fault: 'the week of the home page is in a section without one',
    file,
    from: door,
    to: `${door}week: /how-long#hours\n`,
    at: '14:1',
    rule: 'week-missing',
    reason: 'There is no :::week in the section "/how-long#hours".',
    why: 'The home page shows the week of that section, and would show nothing.',
    mend: 'Add a :::week to the section, or take the field away.',
  },
  {
    fault: 'the home page states a figure that the section with the sources does not',
    file,
    from: door,
    to: table('/how-long#hours', 'for {{phase}}'),
    at: '19:52',
    rule: 'figure-not-cited',
    reason: 'The home page states {{phase}}, and the section "/how-long#hours" does not.',
    why: 'Readers decide about treatment with such numbers, and must be able to see who says so.',
    mend: 'State it there, too: {{phase}}.[@tip-47]',
  },
  {
    fault: 'a figure of the home page is not known',
    file,
    from: door,
    to: table('/how-long#length', '{{fase}}'),
    at: '19:48',
    rule: 'unknown-figure',
    reason: 'There is no figure "fase" in content/facts.yaml.',
    why: 'The sentence would stand there without its number.',
    mend: 'Did you mean {{phase}}?',
  },
  {
    fault: 'a level of care leads nowhere',
    file,
    from: door,
    to: table('/how-long#length', '{{phase}}').replace('/how-long#hours', '/how-long#huors'),
    at: '19:20',
    rule: 'link-target',
    reason: 'There is nothing at "/how-long#huors" on this site.',
    why: deadLink,
    mend: 'Did you mean /how-long#hours?',
  },
]
