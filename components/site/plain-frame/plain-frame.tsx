import type { ReactNode } from 'react'
import { PageFrame } from '../page-frame/page-frame'
import styles from './plain-frame.module.css'

/** The props of `PlainFrame`. */
export type PlainFrameProps = { title: string; children: ReactNode }

/** The frame of a page with one column, a title and no sidelines. */
export function PlainFrame({ title, children }: PlainFrameProps) {
  return (
    <PageFrame layout={styles.plain}>
      <h1>{title}</h1>
      {children}
    </PageFrame>
  )
}
