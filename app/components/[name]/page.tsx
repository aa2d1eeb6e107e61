import { notFound } from 'next/navigation'
import { allComponents } from '@/components/all-components'
import { ComponentPage } from '@/components/library/component-page/component-page'
import { examplePath } from '@/lib/addresses/urls'
import { describeBlock } from '@/lib/content/blocks/block'
import { getLibrary } from '@/lib/content/library'
import { componentName, getBlockType, getComponentDoc } from '@/lib/publishing/component-docs'
import { formatTitle } from '@/lib/publishing/page-metadata'

type Props = { params: Promise<{ name: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return allComponents.map(({ name }) => ({ name }))
}

export async function generateMetadata({ params }: Props) {
  const { name } = await params
  return { title: formatTitle(componentName(name), getLibrary().site.name), robots: 'noindex' }
}

export default async function Page({ params }: Props) {
  const { name } = await params
  const component = allComponents.find((entry) => entry.name === name) ?? notFound()
  const syntax = describeBlock(name)
  return (
    <ComponentPage
      name={componentName(name)}
      doc={getComponentDoc(component.group, name)}
      guidance={component.guidance}
      examples={component.examples.map((example) => ({
        name: example.name,
        href: examplePath(name, example.name),
        ...('markdown' in example ? { markdown: example.markdown } : {}),
      }))}
      {...(syntax ? { block: { ...syntax, type: getBlockType(name) ?? '' } } : {})}
    />
  )
}
