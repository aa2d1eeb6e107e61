import type { ReactNode } from 'react'
import type { Block as BlockData } from '@/lib/content/types'
import { Prose } from '../../article/prose/prose'
import { componentName } from '../../component-name'
import type { HeadingLevel } from '../heading-level'
import styles from './block.module.css'

/** The props of `Block`. */
export type BlockProps = {
  block: BlockData
  /** The level of a heading within the block: one below that of its section. */
  level: HeadingLevel
}

/** The props of `Blocks`. */
export type BlocksProps = { blocks: BlockData[]; level: HeadingLevel }

type BlockComponent = (props: { block: Exclude<BlockData, { kind: 'prose' }>; level: HeadingLevel }) => ReactNode

/** All that stands beside this folder: a new kind of block is a folder of its own, and no edit here. */
const folders = import.meta.glob<Record<string, BlockComponent>>(
  ['../*/*.tsx', '!../*/*.examples.tsx', '!../block/*.tsx'],
  { eager: true },
)

/** Anything that can stand in a section. A kind without a component stops the build. */
export function Block({ block, level }: BlockProps) {
  if (block.kind === 'prose') return <Prose content={block} />
  const Component = componentOf(block.kind)
  return <Component block={block} level={level} />
}

/** `do-list` → `DoList` of `do-list/do-list.tsx`. */
function componentOf(kind: string): BlockComponent {
  const name = componentName(kind)
  const component = folders[`../${kind}/${kind}.tsx`]?.[name]
  if (!component)
    throw new Error(`components/blocks/${kind}/${kind}.tsx has to export ${name}, the look of this block.`)
  return component
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
