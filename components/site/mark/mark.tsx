import styles from './mark.module.css'

/** Three people in a group, drawn as strokes; the one in honey is the reader. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 15 16" aria-hidden="true">
      <path d="M1 7h3v8H1zM6 6h3v9H6zM11 7h3v8h-3z" />
      <circle cx="2.5" cy="4.2" r="1.8" />
      <circle className={styles.you} cx="7.5" cy="3.2" r="1.8" />
      <circle cx="12.5" cy="4.2" r="1.8" />
    </svg>
  )
}
