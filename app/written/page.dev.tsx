import { headers } from 'next/headers'
import * as section from '../[article]/[section]/page'
import * as article from '../[article]/page'

/** The page at the address that was asked for: an article with its address, or one of its sections. */
async function findPage() {
  const path = (await headers()).get('x-asked-path') ?? ''
  const [, slug = '', id] = path.split('/')
  if (id === undefined) {
    const props = { params: Promise.resolve({ article: slug }) }
    return { getMetadata: () => article.generateMetadata(props), getPage: () => article.default(props) }
  }
  const props = { params: Promise.resolve({ article: slug, section: id }) }
  return { getMetadata: () => section.generateMetadata(props), getPage: () => section.default(props) }
}

export async function generateMetadata() {
  return (await findPage()).getMetadata()
}

/**
 * Everything that is made from `content/articles` and `content/pages`, in development. To the framework it is one page
 * without parameters: for each request of a page with parameters it starts a process that lists all of them, which took
 * as long as all else, and a new file was not found at first.
 */
export default async function Page() {
  return (await findPage()).getPage()
}
