import type { FooterLink } from '@/lib/registers/footer-links'
import { words } from '../words'
import styles from './site-footer.module.css'

/** The props of `SiteFooter`. */
export type SiteFooterProps = {
  /** The pages about the site itself. None where it is not known which there are: on the page for our own mistakes. */
  links?: FooterLink[]
}

/** What the site is and is not, the pages about it, and the way out of it. */
export function SiteFooter({ links = [] }: SiteFooterProps) {
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
          {links.map(({ href, title }) => (
            <li key={href}>
              <a className="tap" href={href}>
                {words.footer.short[href] ?? title}
              </a>
            </li>
          ))}
          <li>
            <a className="tap" href="/facts">
              {words.figures.title}
            </a>
          </li>
          <li>
            {/* A page that says nothing about its reader, for when someone comes into the room. */}
            <a className="tap" href="https://www.weather.gov/">
              {words.footer.leave}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
