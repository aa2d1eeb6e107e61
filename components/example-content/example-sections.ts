import type { Section } from '@/lib/content/types'
import { exampleCodes } from './example-codes'
import { prose, rich } from './example-text'

function section(id: string, title: string) {
  const [path, place, code] = [`/how-long-it-lasts/${id}`, `/how-long-it-lasts#${id}`, exampleCodes[id]]
  const known = { id, title, path, place, ...(code && { code }) }
  return { ...known, depth: 2 as const, sections: [], formerIds: [], minutes: 1, citations: [], line: 1 }
}

/** The sections of the article that page examples show. */
export const exampleSections: Section[] = [
  {
    ...section('typical-length', 'How long is typical?'),
    citations: [
      { number: 1, id: 'use-1' },
      { number: 2, id: 'use-2' },
      { number: 3, id: 'use-3' },
    ],
    blocks: [
      prose(
        '<p>The intensive phase often lasts 6 to 12 weeks.<sup><a href="#ref-1" id="use-1">1</a></sup> After that, the hours go down and lighter care goes on. The weeks that a program quotes are often only this first phase.</p><p>For most people, real improvement shows at about three months in treatment.<sup><a href="#ref-2" id="use-2">2</a></sup> That means the total time in all kinds of care, not the IOP alone.</p><p>Stays differ a lot. In records of 27 states from 2004, the median stay of adults who completed an IOP was 50 days. Of all the stays that ended that year, 38% were completed.<sup><a href="#ref-3" id="use-3">3</a></sup></p>',
      ),
    ],
  },
  {
    ...section('hours', 'How many hours a week?'),
    formerIds: ['time-needed'],
    citations: [
      { number: 4, id: 'use-4' },
      { number: 5, id: 'use-5' },
      { number: 1, id: 'use-1-2' },
      { number: 6, id: 'use-6' },
    ],
    blocks: [
      prose(
        '<p>Adults usually spend 9 to 19 hours a week in an IOP.<sup><a href="#ref-4" id="use-4">4</a></sup> For teenagers the usual minimum is 6 hours.<sup><a href="#ref-5" id="use-5">5</a></sup> Your plan of care, the rules of your state and your insurance set the exact number.</p><p>A common pattern is three to five days a week, about three hours each time, mostly in groups.<sup><a href="#ref-1" id="use-1-2">1</a></sup> Many programs have day and evening groups, so that people can work or go to school.<sup><a href="#ref-6" id="use-6">6</a></sup></p>',
      ),
    ],
  },
  {
    ...section('step-down', 'How do the hours go down?'),
    citations: [
      { number: 1, id: 'use-1-3' },
      { number: 7, id: 'use-7' },
      { number: 8, id: 'use-8' },
    ],
    blocks: [
      prose(
        '<p>They usually go down in steps, for example from 9 hours a week to 6, then to 3.<sup><a href="#ref-1" id="use-1-3">1</a></sup> Weekly outpatient care and other support follow.</p>',
      ),
      {
        kind: 'timeline',
        title: 'One way to step down',
        steps: [
          { hours: 9, label: '9 hours a week', text: rich('The intensive phase') },
          { hours: 6, label: '6 hours a week', text: rich('As things get steadier') },
          { hours: 3, label: '3 hours a week', text: rich('Getting ready to leave') },
          { hours: 1, label: 'Weekly visits', text: rich('Outpatient care and support') },
        ],
        note: prose(
          '<p>Each stroke is one hour a week. This is an example. Your own steps depend on how you are doing.</p>',
        ),
      },
      prose(
        '<p>The care that follows does help. On average the effect is small. It is larger when the care lasts longer and when staff keep in touch with you.<sup><a href="#ref-7" id="use-7">7</a></sup></p>',
      ),
      {
        kind: 'note',
        title: 'Ask for a name, a date and a time',
        body: prose(
          '<p>Planning for the next step starts when you start. Before you leave, your written plan should name the next provider and the first appointment.<sup><a href="#ref-8" id="use-8">8</a></sup></p>',
        ),
      },
    ],
  },
  {
    ...section('who-decides', 'Who decides how long?'),
    citations: [
      { number: 1, id: 'use-1-4' },
      { number: 2, id: 'use-2-2' },
      { number: 9, id: 'use-9' },
    ],
    blocks: [
      prose(
        '<p>A qualified clinician decides with you, after an assessment. Progress should set the length, not a package or a date.<sup><a href="#ref-1" id="use-1-4">1</a> <a href="#ref-2" id="use-2-2">2</a></sup> The clinician looks at:</p><ul><li>the risk of withdrawal, and any medicine you need</li><li>your physical and mental health</li><li>how likely you are to use again without support</li><li>your home, and what you want yourself</li></ul><p>Insurance has a say as well. Ask how many days are approved and when the next review is. With Medicare, a doctor must review and confirm the need at least every two months.<sup><a href="#ref-9" id="use-9">9</a></sup></p>',
      ),
    ],
  },
  {
    ...section('compare', 'How does it compare with other care?'),
    citations: [
      { number: 4, id: 'use-4-2' },
      { number: 1, id: 'use-1-5' },
    ],
    blocks: [
      prose(
        '<p>The kinds of care differ in more than length. They differ in hours, in staff, in medical care and in where you sleep.<sup><a href="#ref-4" id="use-4-2">4</a></sup></p>',
      ),
      {
        kind: 'compare',
        caption: 'Four kinds of care for adults',
        columns: [rich('Kind of care'), rich('Hours a week'), rich('Usual days'), rich('You sleep')],
        rows: [
          {
            name: rich('Outpatient'),
            cells: [{ ...rich('under 9'), hours: { sure: 0, maybe: 8 } }, rich('1 or 2 visits'), rich('at home')],
            here: false,
          },
          {
            name: rich('IOP'),
            cells: [{ ...rich('9 to 19'), hours: { sure: 9, maybe: 10 } }, rich('3 to 5'), rich('at home')],
            here: true,
          },
          {
            name: rich('Partial hospital (PHP)'),
            cells: [{ ...rich('20 or more'), hours: { sure: 20, maybe: 0 } }, rich('5, up to 7'), rich('at home')],
            here: false,
          },
          {
            name: rich('Residential'),
            cells: [{ ...rich('staff day and night'), hours: 'day-and-night' }, rich('every day'), rich('there')],
            here: false,
          },
        ],
      },
      prose(
        '<p>A level of care is not a grade. People move up and down as their needs change.<sup><a href="#ref-1" id="use-1-5">1</a></sup></p>',
      ),
    ],
  },
  {
    ...section('more-care', 'What if I need more care?'),
    citations: [
      { number: 10, id: 'use-10' },
      { number: 11, id: 'use-11' },
    ],
    blocks: [
      prose(
        '<p>Then a higher level of care comes first. An IOP is for people who do not need medical detox or care around the clock.<sup><a href="#ref-10" id="use-10">10</a></sup> A plan to end your life, a recent attempt, or not being able to stay safe needs help at once: call or text <a href="tel:988">988</a>, or call <a href="tel:911">911</a>.</p>',
      ),
      {
        kind: 'care-card',
        urgency: 'talk-to',
        id: 'card-2',
        title: 'Talk to a doctor before you stop if you:',
        body: prose(
          '<ul><li>drink heavily every day</li><li>have had a seizure or severe confusion when you stopped before</li></ul><p>Stopping suddenly can be dangerous. It can even cause death.<sup><a href="#ref-11" id="use-11">11</a></sup></p>',
        ),
      },
    ],
  },
  {
    ...section('return-to-use', 'What if I use again, or leave early?'),
    citations: [
      { number: 12, id: 'use-12' },
      { number: 13, id: 'use-13' },
    ],
    sections: [
      {
        ...section('after-a-break', 'After a break from opioids'),
        depth: 3 as const,
        blocks: [
          prose(
            '<p>One thing is urgent. After days or weeks without opioids, your body can handle much less. The dose you took before may kill you.<sup><a href="#ref-13" id="use-13">13</a></sup> Carry naloxone, and avoid using alone.</p>',
          ),
        ],
      },
    ],
    blocks: [
      prose(
        '<p>You can come back. Using again is common and does not mean that you failed. It is a signal to go on with treatment or to change it.<sup><a href="#ref-12" id="use-12">12</a></sup> A good program asks what happened and what you need now.</p><p>Leaving early is common too. It is a reason to look at what got in the way, such as work, travel or child care. It is no reason for blame.</p>',
      ),
    ],
  },
  {
    ...section('questions', 'What should I ask the program?'),

    blocks: [
      prose('<p>Take this list along. You do not have to ask everything at once.</p>'),
      {
        kind: 'checklist',
        purpose: 'questions',
        items: [
          rich('How many hours a week is it, and on which days?'),
          rich('Who does the assessment, and when?'),
          rich('Who decides when my hours go down?'),
          rich('How many days has my insurance approved? When is the next review?'),
          rich('What happens if I use again?'),
          rich('Whom can I call at night?'),
          rich('What comes after, with whom and on what date?'),
        ],
      },
    ],
  },
]
