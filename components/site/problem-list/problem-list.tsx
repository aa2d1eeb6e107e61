import type { ShownProblem } from '@/lib/library/preview/shown-problem'
import { Detail, DetailList } from '../detail-list/detail-list'
import { writingWords } from '../writing-words'
import styles from './problem-list.module.css'

/** The props of `ProblemList`. */
export type ProblemListProps = { problems: ShownProblem[] }

/** Problems of files, each with its place, the line, why it matters to a reader, and the text to type instead. */
export function ProblemList({ problems }: ProblemListProps) {
  const { kind, place, open, why, mend, rule } = writingWords
  return (
    <ol className={styles.problems}>
      {problems.map((problem) => {
        const { before, words: concerned, after } = problem.quotation
        return (
          <li key={`${problem.file} ${problem.line} ${problem.column} ${problem.rule} ${problem.reason}`}>
            <p className="small">
              <b className={styles[problem.severity]}>{kind[problem.severity]}</b>{' '}
              {place(problem.file, problem.line, problem.column)}
            </p>
            {(before || concerned || after) && (
              <code className={styles.line}>
                {before}
                {concerned && <mark>{concerned}</mark>}
                {after}
              </code>
            )}
            <p className={styles.lines}>{problem.reason}</p>
            <DetailList>
              <Detail label={why}>
                <span className={styles.lines}>{problem.why}</span>
              </Detail>
              <Detail label={mend}>
                <span className={styles.lines}>{problem.mend}</span>
              </Detail>
              <Detail label={rule}>{problem.rule}</Detail>
            </DetailList>
            <a className="small tap" href={problem.href}>
              {open}
              <span className="hidden">{`: ${place(problem.file, problem.line, problem.column)}`}</span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}
