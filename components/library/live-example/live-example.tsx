import { words } from '../words'
import styles from './live-example.module.css'

/** The props of `LiveExample`. */
export type LiveExampleProps = {
  name: string
  /** The page that shows the example alone. */
  href: string
  /** The Markdown that makes it, if it is a block. */
  markdown?: string
  /** A whole page gets a higher window. */
  tall?: boolean
}

/** An example in two windows, light and dark, with the Markdown that makes it. */
export function LiveExample({ name, href, markdown, tall }: LiveExampleProps) {
  return (
    <section className={styles.example} aria-label={name}>
      <h3>{name}</h3>
      {markdown && (
        <pre className={styles.markdown}>
          <code>{markdown}</code>
        </pre>
      )}
      <div className={styles.windows}>
        {(['light', 'dark'] as const).map((scheme) => (
          <iframe
            key={scheme}
            className={`${styles.window} ${styles[scheme]}${tall ? ` ${styles.tall}` : ''}`}
            title={words.window(name, scheme)}
            src={href}
            loading="lazy"
          />
        ))}
      </div>
      <p className="small">
        <a className="tap" href={href}>
          {words.alone(name)}
        </a>
      </p>
    </section>
  )
}
