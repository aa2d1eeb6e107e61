import { expect, it } from 'vitest'
import { editorLink } from '@/lib/addresses/editor-link'

it.each([
  ['/home/ada/site', 'vscode://file/home/ada/site/content/site.yaml:2:3'],
  ['C:\\Users\\Ada\\site', 'vscode://file/C:/Users/Ada/site/content/site.yaml:2:3'],
  ['/home/ada/my site #1', 'vscode://file/home/ada/my%20site%20%231/content/site.yaml:2:3'],
])('a file below %s is opened at its place', (root, link) => {
  expect(editorLink(root, 'content/site.yaml', 2, 3)).toBe(link)
})
