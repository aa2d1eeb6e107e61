import type { ReactNode } from 'react'
import type { Guidance } from '../../example'
import styles from './example-frame.module.css'

/** The props of `ExampleFrame`. */
export type ExampleFrameProps = {
  /** The name of the component. */
  component: string
  /** The name of the example. */
  example: string
  stands: Guidance['stands']
  children: ReactNode
}

/**
 * One example alone on a page, in the place where it stands on the site. The headings are for screen readers: without
 * them a part of a page would begin at the third level.
 */
export function ExampleFrame({ component, example, stands, children }: ExampleFrameProps) {
  if (stands === 'whole-page') return children
  const headings = (
    <>
      <h1 className="hidden">{component}</h1>
      <h2 className="hidden">{example}</h2>
    </>
  )
  if (stands === 'in-text') {
    return (
      <main className={styles.text}>
        {headings}
        {children}
      </main>
    )
  }
  return (
    <>
      <main>{headings}</main>
      {children}
    </>
  )
}
