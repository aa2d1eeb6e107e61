import styles from './link-list.module.css'

/** The props of `LinkList`. */
export type LinkListProps = {
  /** `title` is the link, `text` the sentence after it that says what is there. */
  items: { href: string; title: string; text: string }[]
}

/** Links that each say in a sentence what is behind them. */
export function LinkList({ items }: LinkListProps) {
  return (
    <ul className={`small ${styles.links}`}>
      {items.map(({ href, title, text }) => (
        <li key={href}>
          <a href={href}>{title}</a> {text}
        </li>
      ))}
    </ul>
  )
}
