/** Pages to read next, for examples. Each stands on the site. */
export const exampleReadNext = [
  {
    href: '/a-week-in-an-iop',
    title: 'What does a week in an IOP look like?',
    why: 'The groups, the sessions with a counselor, and the time between them.',
  },
  {
    href: '/planning-for-discharge',
    title: 'How do I plan for what comes after an IOP?',
    why: 'How to plan the next step while you are still in the program.',
  },
  {
    href: '/levels-of-care',
    title: 'IOP, PHP or residential: what are the levels of care?',
    why: 'How kinds of care differ in hours, in staff, and in where you sleep.',
  },
]
