import type { Example, Guidance } from '../../example'
import { exampleArticle } from '../../example-content/example-article'
import { exampleQrCode } from '../../example-content/example-codes'
import { exampleReadNext } from '../../example-content/example-read-next'
import { exampleTopicLink } from '../../example-content/example-topics'
import { ArticlePage } from './article-page'

export const guidance: Guidance = {
  stands: 'whole-page',
  use: 'For each file of content/articles. Its parts always stand in this order, and a part without content is left out.',
  avoid: 'Not for help or for pages about the site, which have no key points: they are plain pages.',
  why: {
    text: 'The main message and the line on who checked it can be seen on a small phone without scrolling.',
    source: 'Look: on a screen of 360 by 640 they end at 447 and 535 pixels',
  },
}

export const examples: Example[] = [
  {
    name: 'with every part',
    element: (
      <ArticlePage
        article={exampleArticle}
        topic={exampleTopicLink}
        readNext={exampleReadNext}
        contact="feedback@iop-guide.example"
        address="https://iop-guide.example/how-long-it-lasts"
        qr={exampleQrCode}
      />
    ),
    shows: [
      { role: 'navigation', name: 'Breadcrumb' },
      { role: 'heading', name: 'How long does an IOP last?' },
      { role: 'region', name: 'Key points' },
      { role: 'navigation', name: 'On this page' },
      { role: 'region', name: 'Emergency: Call 911 now if someone:' },
      { role: 'region', name: 'Words on this page' },
      { role: 'region', name: 'Sources' },
      { role: 'region', name: 'About this page' },
      { role: 'navigation', name: 'Read next' },
    ],
  },
  {
    name: 'the least that an article has, overdue',
    element: (
      <ArticlePage
        article={{
          ...exampleArticle,
          overdue: true,
          lead: [],
          terms: [],
          citations: [],
          uses: [],
          sections: exampleArticle.sections.slice(-1),
          keyPoints: [{ text: 'Take a list of questions along.', section: 'questions' }],
        }}
        topic={exampleTopicLink}
        readNext={[]}
        contact=""
      />
    ),
    shows: [{ role: 'note' }, { role: 'region', name: 'About this page' }],
  },
]
