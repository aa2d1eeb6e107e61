import { Mark } from '../mark/mark'
import { words } from '../words'
import styles from './site-header.module.css'

/** The name of the site and the two places to go from everywhere. */
export function SiteHeader() {
  return (
    <header className={`page ${styles.site}`}>
      <a className={`tap ${styles.name}`} href="/">
        <Mark />
        {words.siteName}
      </a>{' '}
      <a className="tap" href="/help-now">
        {words.frame.help}
      </a>{' '}
      <a className="tap" href="/a-z">
        {words.frame.topics}
      </a>
    </header>
  )
}
