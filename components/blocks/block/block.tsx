import type { Block as BlockData } from '@/lib/content/types'
import { Prose } from '../../article/prose/prose'
import { CareCard } from '../care-card/care-card'
import { Checklist } from '../checklist/checklist'
import { Compare } from '../compare/compare'
import { DoList } from '../do-list/do-list'
import type { HeadingLevel } from '../heading-level'
import { Note } from '../note/note'
import { Steps } from '../steps/steps'
import { Table } from '../table/table'
import { Timeline } from '../timeline/timeline'
import styles from './block.module.css'

/** The props of `Block`. */
export type BlockProps = { block: BlockData; level: HeadingLevel }

/** The props of `Blocks`. */
export type BlocksProps = { blocks: BlockData[]; level: HeadingLevel }

/** Anything that can stand in a section. A kind without a component does not compile. */
export function Block({ block, level }: BlockProps) {
  switch (block.kind) {
    case 'prose':
      return <Prose content={block} />
    case 'care-card':
      return <CareCard card={block} level={level} />
    case 'checklist':
      return <Checklist checklist={block} />
    case 'compare':
      return <Compare compare={block} />
    case 'do-list':
      return <DoList list={block} level={level} />
    case 'note':
      return <Note note={block} level={level} />
    case 'steps':
      return <Steps steps={block} />
    case 'table':
      return <Table table={block} />
    case 'timeline':
      return <Timeline timeline={block} />
    default:
      return block satisfies never
  }
}

/** Blocks one below the other. Each block brings its own space; the first and the last leave theirs to the parent. */
export function Blocks({ blocks, level }: BlocksProps) {
  return (
    <div className={styles.blocks}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the text is all that sets two blocks apart.
        <Block key={index} block={block} level={level} />
      ))}
    </div>
  )
}
