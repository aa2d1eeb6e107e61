import type { ReactNode } from 'react'
import styles from './detail-list.module.css'

/** The props of `Detail`. */
export type DetailProps = {
  label: string
  /** Shown on paper only. */
  paper?: boolean
  children: ReactNode
}

/** The props of `DetailList`. */
export type DetailListProps = {
  /** One `Detail` for each label: `<Detail label="Checked">23 November 2026</Detail>`. */
  children: ReactNode
}

/** Short labels with what belongs to them: who, when, why. */
export function DetailList({ children }: DetailListProps) {
  return <dl className={`small ${styles.details}`}>{children}</dl>
}

/** One label of a `DetailList`. */
export function Detail({ label, paper, children }: DetailProps) {
  return (
    <div className={paper ? styles.paper : undefined}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
