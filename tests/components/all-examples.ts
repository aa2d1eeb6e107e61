import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { exampleElement } from '@/app/components/example-element'
import { allComponents, type ComponentEntry } from '@/components/all-components'
import type { Example } from '@/components/example'
import { ExampleFrame } from '@/components/library/example-frame/example-frame'

/** One example with the component it belongs to. `title` names it in the list of tests. */
export type FoundExample = { title: string; component: ComponentEntry; example: Example }

/** Every example of every component: the loops of the tests beside this file go over it. */
export const allExamples: FoundExample[] = allComponents.flatMap((component) =>
  component.examples.map((example) => ({
    title: `${component.group}/${component.name}: ${example.name}`,
    component,
    example,
  })),
)

/** The example as a whole document, as the page that shows it alone. */
export function renderDocument({ component, example }: FoundExample): string {
  const frame = createElement(ExampleFrame, {
    component: component.name,
    example: example.name,
    stands: component.guidance.stands,
    // biome-ignore lint/correctness/noChildrenProp: there is no JSX in this file.
    children: exampleElement(example),
  })
  return `<!DOCTYPE html><html lang="en-US"><head><title>Example</title></head><body>${renderToStaticMarkup(frame)}</body></html>`
}
