/** The words of the pages below `/components`, which are for those who build the site. */
export const words = {
  title: 'Components',
  summary:
    'Every part that the pages of this site are made from, with all its examples live. Editors write those of the first list with ":::".',
  groups: {
    blocks: 'Blocks that editors write',
    article: 'Parts of an article',
    site: 'Frame, pages and lists',
    library: 'These pages',
  } as Record<string, string>,
  use: 'When to use it',
  avoid: 'When not',
  why: 'Why',
  markdown: 'Markdown',
  opens: (names: string) => `Opens with ${names}.`,
  attributes: { required: (name: string) => `Needs ${name}="…".`, optional: (name: string) => `Can have ${name}="…".` },
  examples: 'Examples',
  window: (name: string, scheme: string) => `${name}, ${scheme}`,
  alone: (name: string) => `Open alone: ${name}`,
  props: 'Props',
  noProps: 'It takes no props.',
  optional: 'Optional.',
  standard: (value: string) => `Without it: ${value}.`,
  blockType: 'The block',
  all: 'All components',
} as const
