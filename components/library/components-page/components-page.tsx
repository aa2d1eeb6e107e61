import { LinkList } from '../../site/link-list/link-list'
import { PlainFrame } from '../../site/plain-frame/plain-frame'
import { words } from '../words'
import styles from './components-page.module.css'

/** The props of `ComponentsPage`. */
export type ComponentsPageProps = {
  groups: { group: string; components: { title: string; href: string; text: string }[] }[]
}

/** Every component of the site, by the folder it stands in. */
export function ComponentsPage({ groups }: ComponentsPageProps) {
  return (
    <PlainFrame title={words.title}>
      <p>{words.summary}</p>
      {groups.map(({ group, components }) => (
        <section key={group} className={styles.group} aria-labelledby={group}>
          <h2 id={group}>{words.groups[group] ?? group}</h2>
          <LinkList items={components} />
        </section>
      ))}
    </PlainFrame>
  )
}
