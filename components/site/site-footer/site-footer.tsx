import { words } from '../words'
import styles from './site-footer.module.css'

/** What the site is and is not, and the way out of it. */
export function SiteFooter() {
  return (
    <footer className={`small ${styles.foot}`}>
      <div className="page">
        <p>{words.footer.advice}</p>
        <p>{words.footer.money}</p>
        <ul className={styles.list}>
          <li>
            <a className="tap" href="/help-now">
              {words.frame.help}
            </a>
          </li>
          <li>
            <a className="tap" href="/facts">
              {words.figures.title}
            </a>
          </li>
          <li>
            {/* A page that says nothing about its reader, for when someone comes into the room. */}
            <a className="tap" href="https://www.weather.gov/" rel="noreferrer">
              {words.footer.leave}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
