import { describe, expect, it } from 'vitest'
import { componentName, getBlockType, getComponentDoc, parseComponentDoc } from '@/lib/publishing/component-docs'

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
    expect(parseComponentDoc(source, 'do-list')).toEqual({
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

  it('takes the component that has the name of the folder, wherever it stands', () => {
    expect(parseComponentDoc(source, 'do-item').description).toBe('A part of it.')
  })

  it('says what is missing when the file exports another name', () => {
    expect(() => parseComponentDoc(source, 'dont-list')).toThrow(
      'components/…/dont-list/dont-list.tsx has to export DontList.',
    )
  })

  it('is read from the folder of the component', () => {
    expect(getComponentDoc('blocks', 'note').props.map(({ name, type }) => `${name}: ${type}`)).toContain('block: Note')
  })
})

describe('the type of a block', () => {
  it.each([
    ['note', "export type Note = { kind: 'note'; title: string; body: Prose }"],
    ['do-list', "export type DoList = { kind: 'do-list'; advice: 'do' | 'dont'; items: RichText[] }"],
  ])('is the declaration in its file: %s', (kind, type) => {
    expect(getBlockType(kind)).toBe(type)
  })

  it('may have many lines', () => {
    expect(getBlockType('compare')).toMatch(/^export type Compare = \{\n {2}kind: 'compare'\n[\s\S]*\n\}$/)
  })
})

it('a component is named after its folder', () => {
  expect(['note', 'do-list', 'words-on-page'].map(componentName)).toEqual(['Note', 'DoList', 'WordsOnPage'])
})
