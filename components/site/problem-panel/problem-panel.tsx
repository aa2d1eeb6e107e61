import type { ShownProblem } from '@/lib/library/preview/shown-problem'
import { ProblemList } from '../problem-list/problem-list'
import { writingWords } from '../writing-words'
import styles from './problem-panel.module.css'

/** The props of `ProblemPanel`. */
export type ProblemPanelProps = {
  /** The problems of the file that the page is made from, the errors first. */
  problems: ShownProblem[]
  /** How many problems there are in other files. */
  elsewhere: number
  /** The page that lists all of them. */
  all: string
  /** True if the page is shown from an earlier text, since its file cannot be read now. */
  isEarlier?: boolean
}

/** What is wrong with the file of this page. It stays at the top of the window, and goes away when all is mended. */
export function ProblemPanel({ problems, elsewhere, all, isEarlier }: ProblemPanelProps) {
  const number = (kind: ShownProblem['severity']) => problems.filter(({ severity }) => severity === kind).length
  const count = { error: number('error'), warning: number('warning'), notice: number('notice') }
  const here = problems.length > 0 ? writingWords.here(writingWords.count(count)) : ''
  return (
    <>
      {/* A screen reader says what is put into it. So it is there before there is anything to say. */}
      <p className="hidden" role="status">
        {here}
      </p>
      {(here || elsewhere > 0) && (
        <aside className={here ? styles.panel : styles.note} aria-label={writingWords.label}>
          <div className="page">
            {here && (
              <details open={count.error > 0}>
                <summary>{here}</summary>
                {isEarlier && <p>{writingWords.earlier}</p>}
                <ProblemList problems={problems} />
              </details>
            )}
            <p className="small">
              {elsewhere > 0 && `${writingWords.elsewhere(elsewhere)}. `}
              <a className="tap" href={all}>
                {writingWords.all}
              </a>
            </p>
          </div>
        </aside>
      )}
    </>
  )
}
