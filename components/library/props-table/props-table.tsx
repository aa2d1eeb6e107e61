import type { PropDoc } from '@/lib/publishing/component-docs'
import { words } from '../words'
import styles from './props-table.module.css'

/** The props of `PropsTable`. */
export type PropsTableProps = { props: PropDoc[] }

/** The props of a component, as its type and the comments in it say. */
export function PropsTable({ props }: PropsTableProps) {
  if (props.length === 0) return <p>{words.noProps}</p>
  return (
    <dl className={styles.props}>
      {props.map(({ name, type, required, description, standard }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <code>{type}</code>
            <p>
              {[required ? '' : words.optional, description, standard ? words.standard(standard) : '']
                .filter(Boolean)
                .join(' ')}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
