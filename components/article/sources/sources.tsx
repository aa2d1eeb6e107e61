import type { Citation, CitationUse } from '@/lib/content/types'
import { words } from '../../site/words'
import { BackMatter } from '../back-matter/back-matter'
import styles from './sources.module.css'

/** The props of `Sources`. */
export type SourcesProps = {
  /** Numbered as they are in the text. */
  citations: Citation[]
  /** Where "back to the text" leads. */
  uses: CitationUse[]
  /** The heading. On the page of a section it says that these are only its own. */
  title?: string
}

/** The numbered sources of a page. The number of a source is the way back to the text. */
export function Sources({ citations, uses, title = words.backMatter.sources }: SourcesProps) {
  return (
    <BackMatter id="sources" title={title}>
      <ol className={styles.sources}>
        {citations.map((citation) => (
          <SourceLine
            key={citation.number}
            citation={citation}
            use={uses.find(({ number }) => number === citation.number)}
          />
        ))}
      </ol>
    </BackMatter>
  )
}

function SourceLine({ citation, use }: { citation: Citation; use: CitationUse | undefined }) {
  const { number, title, url, publisher, kind, year, revised, older, stillHolds } = citation
  const facts = [publisher, kind, year, ...(revised ? [words.backMatter.revised(revised)] : [])]
  return (
    <li id={`ref-${number}`}>
      {use ? (
        <a className={`tap ${styles.return}`} href={`#${use.id}`}>
          <span className="hidden">{words.backMatter.backToText}</span>
          {` ${number}`}
        </a>
      ) : (
        <span className={`tap ${styles.return}`}>{number}</span>
      )}{' '}
      <a href={url}>{title}</a>
      {`. ${facts.join(', ')}.`}
      {older && <div className="quiet">{[words.backMatter.older, stillHolds].filter(Boolean).join(' ')}</div>}
    </li>
  )
}
