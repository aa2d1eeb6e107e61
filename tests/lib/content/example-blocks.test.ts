import { expect, it } from 'vitest'
import { parseExample } from '@/lib/content/example-blocks'

it('the Markdown of an example becomes the blocks that an editor would get', () => {
  expect(parseExample('First.\n\n:::note{title="Short"}\nText.\n:::').map(({ kind }) => kind)).toEqual([
    'prose',
    'note',
  ])
})

it('an example that an editor may not write says why', () => {
  expect(() => parseExample(':::nota{title="Short"}\nText.\n:::')).toThrow(
    /There is no block ":::nota"\.[\s\S]*Did you mean :::note\?/,
  )
})
