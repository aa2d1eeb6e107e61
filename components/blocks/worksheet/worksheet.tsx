import type { Worksheet as WorksheetBlock } from '@/lib/content/blocks/worksheet'
import { Prose } from '../../article/prose/prose'
import { Captioned } from '../captioned/captioned'
import styles from './worksheet.module.css'

/** The props of `Worksheet`. */
export type WorksheetProps = { block: WorksheetBlock }

/** Lines to write on, once it is printed. It holds no form: what nobody can store, nobody can read. */
export function Worksheet({ block }: WorksheetProps) {
  return (
    <Captioned title={block.title} note={block.note}>
      <ul className={styles.worksheet}>
        {block.items.map(({ label, text }) => (
          <li key={`${label} ${text.text}`}>
            <b>{label}</b> {text.html && <Prose content={text} as="span" />}
          </li>
        ))}
      </ul>
    </Captioned>
  )
}
