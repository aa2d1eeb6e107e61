import type { ReactNode } from 'react'
import type { FooterLink } from '@/lib/registers/footer-links'
import { PageFrame } from '../page-frame/page-frame'
import styles from './plain-frame.module.css'

/** The props of `PlainFrame`. */
export type PlainFrameProps = {
  /** The h1 of the page. */
  title: string
  /** The pages that the footer links to. */
  footer?: FooterLink[]
  children: ReactNode
}

/** The frame of a page with one column, a title and no sidelines. */
export function PlainFrame({ title, footer, children }: PlainFrameProps) {
  return (
    <PageFrame layout={styles.plain} footer={footer}>
      <h1>{title}</h1>
      {children}
    </PageFrame>
  )
}
