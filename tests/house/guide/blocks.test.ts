import type { Paragraph } from 'mdast'
import { describe, expect, it } from 'vitest'
import { allComponents } from '@/components/all-components'
import { definitionByName } from '@/lib/content/blocks/block'
import { picturePath } from '@/tests/browser/pictures'
import { readGuide } from './read-guide'

const { tree, codes } = readGuide()

/** Every block that the guide shows, with the picture that stands below it. */
const shown = tree.children.flatMap((node, at) => {
  if (node.type !== 'code' || !node.meta?.startsWith('block ')) return []
  return [
    { component: node.meta.slice('block '.length), source: node.value, picture: pictureIn(tree.children[at + 1]) },
  ]
})

function pictureIn(node: { type: string } | undefined): string | undefined {
  const [image] = node?.type === 'paragraph' ? (node as Paragraph).children : []
  return image?.type === 'image' ? image.url : undefined
}

it('every block that can be written has its source and its result in the guide', () => {
  const names = shown.flatMap(({ source }) => [...source.matchAll(/^:::([a-z-]+)/gm)].map(([, name]) => name))
  expect(names.toSorted()).toEqual([...definitionByName.keys()].toSorted())
})

describe('the picture below a block is the picture of this very source', () => {
  it.each(shown)('$component', ({ component, source, picture }) => {
    const { examples = [] } = allComponents.find(({ name }) => name === component) ?? {}
    const example = examples.find((entry) => 'markdown' in entry && entry.markdown === source)
    expect(example, 'no example of the component has this Markdown').toBeDefined()
    const path = picturePath(component, example?.name ?? '', { width: 1280, colorScheme: 'light' })
    expect(picture).toBe(`../${path}`)
  })
})

it('no block is shown without its picture', () => {
  const others = codes.filter(({ is }) => !/^markdown (?:block|article)/.test(is))
  expect(others.filter(({ text }) => text.includes(':::'))).toEqual([])
})
