import { notFound } from 'next/navigation'
import { allComponents } from '@/components/all-components'
import { ComponentPage } from '@/components/library/component-page/component-page'
import { examplePath } from '@/lib/addresses/urls'
import { describeBlock } from '@/lib/content/blocks/block'
import { getLibrary } from '@/lib/library/library'
import { getBlockType, getComponentDoc } from '@/lib/publishing/component-docs'
import { formatTitle } from '@/lib/publishing/page-metadata'

type Props = { params: Promise<{ name: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return allComponents.map(({ name }) => ({ name }))
}

async function findComponent({ params }: Props) {
  const { name } = await params
  return allComponents.find((entry) => entry.name === name) ?? notFound()
}

export async function generateMetadata(props: Props) {
  const { title } = await findComponent(props)
  return { title: formatTitle(title, getLibrary().site.name), robots: 'noindex' }
}

export default async function Page(props: Props) {
  const component = await findComponent(props)
  const { name, title, guidance, examples } = component
  const syntax = describeBlock(name)
  return (
    <ComponentPage
      name={title}
      doc={getComponentDoc(component)}
      guidance={guidance}
      examples={examples.map((example) => ({
        name: example.name,
        href: examplePath(name, example.name),
        ...('markdown' in example ? { markdown: example.markdown } : {}),
      }))}
      {...(syntax ? { block: { ...syntax, type: getBlockType(component) } } : {})}
    />
  )
}
