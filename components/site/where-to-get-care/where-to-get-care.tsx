import { words } from '../words'
import styles from './where-to-get-care.module.css'

/** The two official ways to find treatment in the United States. */
export function WhereToGetCare() {
  const { finder, helpline } = words.home
  return (
    <section className={styles.find} aria-labelledby="find">
      <h2 id="find">{words.home.find}</h2>
      <p>
        {finder[0]}
        <a href="https://findtreatment.gov/">{finder[1]}</a>
        {finder[2]}
      </p>
      <p>
        {helpline[0]}
        <a href="tel:1-800-662-4357">{helpline[1]}</a>
        {helpline[2]}
      </p>
    </section>
  )
}
