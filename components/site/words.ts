/**
 * Every word of the interface. A second language is a second file of this shape.
 * Plain words, the person first, no promises.
 */
export const words = {
  /** The language of dates. */
  locale: 'en-US',
  siteName: 'IOP Guide',

  crisisLine: {
    label: 'Urgent help',
    question: 'Thinking about suicide, or worried about someone?',
    call: 'Call 988',
    text: 'Text 988',
    danger: 'In danger: 911',
  },

  frame: { skip: 'Go to the text', help: 'Get help now', topics: 'All topics', breadcrumb: 'Breadcrumb' },

  doors: { label: 'Where to start', instead: 'Or start here' },

  footer: {
    advice: 'IOP Guide gives general information. It does not replace the advice of your own doctor or counselor.',
    money: 'No ads. No one pays us to be named here. These pages run no scripts and set no cookies.',
    leave: 'Leave this site',
    /** Shorter than the title of the page. */
    short: { '/about': 'About and money', '/privacy': 'Privacy' } as Record<string, string>,
  },

  audience: {
    self: 'For you.',
    family: 'For someone who cares for another person.',
    selfAndFamily: 'For you or someone you care for.',
    clinician: 'For clinicians.',
    clinicianToo: 'For clinicians too.',
  },

  meta: {
    minutes: (minutes: number) => (minutes === 1 ? 'About 1 minute.' : `About ${minutes} minutes.`),
    checked: 'Checked',
    notChecked: 'No clinician has checked this page yet.',
    checkedBy: (name: string, role: string) => `Checked by a clinician: ${name}, ${role}.`,
  },

  article: { keyPoints: 'Key points', contents: 'On this page', minutes: (minutes: number) => `${minutes} min` },

  section: {
    link: (title: string) => `Link to this section: ${title}`,
    send: 'Send or print this section',
    place: (number: number, count: number) => `Section ${number} of ${count} of `,
    others: 'Other sections',
    previous: (title: string) => `Previous: ${title}`,
    next: (title: string) => `Next: ${title}`,
    whole: 'Read the whole page from here',
    sources: 'Sources of this section',
  },

  moved: {
    title: 'Moved sections',
    now: 'This section is now: ',
    gone: 'taken off the site on',
  },

  /** All that the head of a page at a discreet address says, and the picture of it. */
  discreet: { title: 'A page someone chose for you' },

  send: {
    title: 'Send this section',
    say: 'Say or write this code',
    open: (address: string) => `To open this section, type ${address} into a browser.`,
    noCode: 'This section is new. In a few days it will have a short code that is easy to say or write.',
    text: 'Text message',
    email: 'Email',
    address: 'Address',
    discreet: 'Address that gives nothing away',
    why: (title: string) => `Same text. Its title and preview say only “${title}”.`,
    scan: 'Scan with a phone',
    scanOpens: 'Opens the address that gives nothing away.',
    qr: 'QR code that opens the address that gives nothing away',
  },

  backMatter: {
    words: 'Words on this page',
    sources: 'Sources',
    review: 'About this page',
    next: 'Read next',
    backToText: 'Back to the text, source',
    revised: (year: string) => `revised ${year}`,
    older: 'Older than 5 years.',
  },

  review: {
    checked: 'Checked',
    againstSources: 'against its sources',
    nextCheck: 'Next check',
    by: 'by',
    clinician: 'Clinician',
    none: 'No clinician has checked this page yet. When one has, the name and role will stand here.',
    changes: 'Changes',
    feedback: 'Feedback',
    tellUs: 'Tell us what is wrong or unclear',
    operator: 'Run by',
    address: 'Address',
  },

  overdue: {
    past: 'This page is past its check date.',
    due: 'It was due by',
    ask: 'Ask your program about anything you want to rely on.',
  },

  careCard: {
    'call-now': { urgency: 'Emergency:', call: 'Call 911' },
    'get-help-soon': { urgency: 'Soon:', call: 'Call 988' },
    'talk-to': { urgency: 'Advice:', call: '' },
  },

  doList: { do: 'Do', dont: 'Don’t' },

  home: {
    week: 'A week can look like this',
    mostAsked: 'Most asked',
    levelColumns: ['Level', 'Hours a week, adults', 'You sleep'],
    levelSources: 'Where the hours come from',
    find: 'Where to get care',
    finder: ['Search by place at ', 'FindTreatment.gov', ', the official finder.'],
    helpline: [
      'Or call the national helpline, ',
      '1-800-662-4357',
      '. It is free, private and open day and night, in English and Spanish. It gives information and referrals, not counseling.',
    ],
    who: 'Who we are',
    money: 'IOP Guide has no ads, and no one pays to be named here.',
    sources: 'Every page lists its sources and says whether a clinician has checked it.',
    operator: (operator: string) => `${operator} runs this site.`,
    noOperator: 'The people who run this site are not named here yet.',
    about: 'About us and our money',
  },

  allTopics: {
    title: 'All topics, A to Z',
    summary:
      'Here is all that you can read, by topic. Below it, words from A\u00a0to\u00a0Z lead to the sections that answer.',
    letters: 'Words by letter',
    more: 'More pages',
    words: 'Words from A to Z',
    in: (page: string) => `In: ${page}`,
  },

  figures: {
    title: 'Figures and their sources',
    summary:
      'The figures that our pages share are kept in one place. Here you can see where each comes from and where we use it.',
    none: 'There are no figures yet.',
    sources: 'Sources',
    checked: 'Checked',
    shownIn: 'Used in',
    notShown: 'No page uses it now.',
    in: (article: string) => `In: ${article}`,
  },

  notFound: {
    title: 'Page not found',
    near: 'If someone sent you this link, the section may have a new place:',
    noNear: 'The address may have a typing error, or the page may have a new name.',
    noCode:
      'Check the code: four letters and digits, and never 0, O, 1, I, L or U. Or ask the person who gave it to you.',
    in: (article: string) => `In: ${article}`,
  },

  gone: {
    title: 'This page was taken off the site',
    what: 'What it was',
    when: 'Taken off',
    why: 'Why',
    read: 'Read instead',
  },

  /** What the picture says that a chat program shows beside a link. */
  picture: {
    minutes: (minutes: number) => (minutes === 1 ? 'About 1 minute to read' : `About ${minutes} minutes to read`),
    place: (number: number, count: number) => `Section ${number} of ${count}`,
    of: (article: string) => `of: ${article}`,
  },

  error: {
    home: 'Go to the first page of IOP Guide',
    request: {
      title: 'We could not read that address',
      text: 'Part of the link may be missing, or a character may be wrong. You did nothing wrong.',
      next: 'Try the link again, or ask the person who sent it for a new one.',
    },
    server: {
      title: 'Something went wrong on our side',
      text: 'We could not show this page just now. You did nothing wrong.',
      next: 'Please wait a minute and load the page again.',
    },
  },
} as const
