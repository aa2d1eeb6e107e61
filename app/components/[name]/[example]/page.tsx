import { notFound } from 'next/navigation'
import { allComponents } from '@/components/all-components'
import { ExampleFrame } from '@/components/library/example-frame/example-frame'
import { exampleSlug } from '@/lib/addresses/urls'
import { getLibrary } from '@/lib/library/library'
import { formatTitle } from '@/lib/publishing/page-metadata'
import { exampleElement } from '../../example-element'

type Props = { params: Promise<{ name: string; example: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return allComponents.flatMap(({ name, examples }) =>
    examples.map((example) => ({ name, example: exampleSlug(example.name) })),
  )
}

async function findExample({ params }: Props) {
  const { name, example } = await params
  const component = allComponents.find((entry) => entry.name === name) ?? notFound()
  const found = component.examples.find((entry) => exampleSlug(entry.name) === example) ?? notFound()
  return { title: component.title, example: found, stands: component.guidance.stands }
}

export async function generateMetadata(props: Props) {
  const { title, example } = await findExample(props)
  return { title: formatTitle(`${title}: ${example.name}`, getLibrary().site.name), robots: 'noindex' }
}

export default async function Page(props: Props) {
  const { title, example, stands } = await findExample(props)
  return (
    <ExampleFrame component={title} example={example.name} stands={stands}>
      {exampleElement(example)}
    </ExampleFrame>
  )
}
