import { describe, expect, it } from 'vitest'
import { getBlockType, getComponentDoc, parseComponentDoc } from '@/lib/publishing/component-docs'

const path = 'components/blocks/do-list/do-list.tsx'
const source = `
import type { DoList as DoListBlock } from '@/lib/content/blocks/do-list'

/** The props of \`DoList\`. */
export type DoListProps = {
  block: DoListBlock
  /** The element around it. */
  as?: 'div' | 'section'
  rows: { name: string
    cells: DoListBlock[] }[]
}

/** What to do,
 * and what to leave. */
export function DoList({ block, as = 'div', rows }: DoListProps) {
  return <p>{block.text}</p>
}

/** A part of it. */
export function DoItem({ text }: { text: string }) {
  return <li>{text}</li>
}
`

describe('the documentation of a component', () => {
  it('is what its own file says: the comment, and each prop with its type', () => {
    expect(parseComponentDoc(source, path, 'DoList')).toEqual({
      description: 'What to do, and what to leave.',
      props: [
        { name: 'block', type: 'DoList', required: true, description: '' },
        {
          name: 'as',
          type: "'div' | 'section'",
          required: false,
          description: 'The element around it.',
          standard: "'div'",
        },
        { name: 'rows', type: '{ name: string cells: DoList[] }[]', required: true, description: '' },
      ],
    })
  })

  it('is that of one component, wherever it stands in the file', () => {
    expect(parseComponentDoc(source, path, 'DoItem').description).toBe('A part of it.')
  })

  it('says what is missing when the file exports another name', () => {
    expect(() => parseComponentDoc(source, path, 'DontList')).toThrow(
      'components/blocks/do-list/do-list.tsx has to export DontList, the component that has the name of its folder.',
    )
  })

  it('is read from the folder of the component', () => {
    const { props } = getComponentDoc({ group: 'blocks', name: 'note', title: 'Note' })
    expect(props.map(({ name, type }) => `${name}: ${type}`)).toContain('block: Note')
  })
})

describe('the type of a block', () => {
  it.each([
    ['note', 'Note', "export type Note = { kind: 'note'; title: string; body: Prose }"],
    ['do-list', 'DoList', "export type DoList = { kind: 'do-list'; advice: 'do' | 'dont'; items: RichText[] }"],
  ])('is the declaration in its file: %s', (name, title, type) => {
    expect(getBlockType({ name, title })).toBe(type)
  })

  it('may have many lines', () => {
    const type = getBlockType({ name: 'compare', title: 'Compare' })
    expect(type).toMatch(/^export type Compare = \{\n {2}kind: 'compare'\n[\s\S]*\n\}$/)
  })

  it('has to be there, under the name of the component', () => {
    expect(() => getBlockType({ name: 'note', title: 'Remark' })).toThrow(
      'lib/content/blocks/note.ts has to export the type Remark, which the component of that name shows.',
    )
  })
})
