import { Fragment } from 'react'
import type { Term } from '@/lib/content/types'
import { words } from '../../site/words'
import { BackMatter } from '../back-matter/back-matter'
import styles from './words-on-page.module.css'

/** The props of `WordsOnPage`. */
export type WordsOnPageProps = {
  /** The terms of the glossary that the page uses. */
  terms: Term[]
}

/** The special words that the page uses, and what they mean. */
export function WordsOnPage({ terms }: WordsOnPageProps) {
  return (
    <BackMatter id="words" title={words.backMatter.words}>
      <dl className={styles.terms}>
        {terms.map(({ id, term, meaning }) => (
          <Fragment key={id}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
    </BackMatter>
  )
}
