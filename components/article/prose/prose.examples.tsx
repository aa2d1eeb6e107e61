import type { Example, Guidance } from '../../example'
import { prose, rich } from '../../example-content/example-text'
import { Prose } from './prose'

export const guidance: Guidance = {
  stands: 'in-text',
  use: 'For text of an editor with links, emphasis or citations: "div" for paragraphs and lists, "li" or "span" for a piece of one line.',
  avoid: 'Not for words of the interface, and not for HTML that did not come from lib/content/prose.ts.',
  why: {
    text: 'It is the only component that puts HTML into a page, so one sanitizer guards them all.',
    source: 'Design: laws of the house',
  },
}

export const examples: Example[] = [
  {
    name: 'paragraphs, a list and a citation',
    element: (
      <Prose
        content={prose(
          '<p>A qualified clinician decides with you, after an assessment.<sup><a href="#ref-1">1</a></sup> The clinician looks at:</p><ul><li>your physical and mental health</li><li>your home, and what you want yourself</li></ul>',
        )}
      />
    ),
    shows: [{ role: 'paragraph' }, { role: 'list' }, { role: 'link', name: '1' }],
  },
  {
    name: 'a numbered list and a quotation',
    element: (
      <Prose
        content={prose(
          '<ol><li>Find out what your insurance or your state pays for.</li><li>Check programs for signs of quality, such as a license.</li></ol><blockquote><p>A level of care is a point on a line, not a grade of worth.</p></blockquote>',
        )}
      />
    ),
    shows: [{ role: 'list' }, { role: 'blockquote' }],
  },
  {
    name: 'a piece of a line',
    element: (
      <p>
        <Prose content={rich('<strong>Outpatient</strong> care')} as="span" />
      </p>
    ),
    shows: [{ role: 'strong' }],
  },
  {
    name: 'text that looks like markup',
    element: <Prose content={prose('<p>The letter &lt;b&gt; is text.</p>')} />,
    shows: [{ role: 'paragraph' }],
  },
]
