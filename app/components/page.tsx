import { allComponents } from '@/components/all-components'
import { ComponentsPage } from '@/components/library/components-page/components-page'
import { words } from '@/components/library/words'
import { componentPath } from '@/lib/addresses/urls'
import { getLibrary } from '@/lib/library/library'
import { getComponentDoc } from '@/lib/publishing/component-docs'
import { formatTitle } from '@/lib/publishing/page-metadata'

const order = ['blocks', 'article', 'site', 'library']

export function generateMetadata() {
  return { title: formatTitle(words.title, getLibrary().site.name), robots: 'noindex' }
}

export default function Page() {
  const names = [...new Set(allComponents.map(({ group }) => group))]
  const groups = names.sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return (
    <ComponentsPage
      groups={groups.map((group) => ({
        group,
        components: allComponents
          .filter((component) => component.group === group)
          .map((component) => ({
            title: component.title,
            href: componentPath(component.name),
            text: getComponentDoc(component).description,
          })),
      }))}
    />
  )
}
