import { expect, inject, test } from 'vitest'
import type { ListedAddress } from '@/lib/publishing/address-list'
import { articles, pages } from './addresses'
import { ask } from './ask'

const origin = inject('origin')
const readList = async () =>
  JSON.parse((await ask(origin, 'GET', '/addresses.json')).body.toString()).addresses as ListedAddress[]

test('every page and section of the site stands in /addresses.json, and partners may read it', async () => {
  const { status, headers } = await ask(origin, 'GET', '/addresses.json')
  expect([status, headers['content-type']]).toEqual([200, 'application/json'])
  const listed = (await readList()).filter(({ state }) => state === 'live').map(({ address }) => address)
  const standing = [...articles, ...pages].flatMap(({ path, sections }) => [
    path,
    ...sections.flatMap((section) => [section, ...section.sections]).map(({ place }) => place),
  ])
  expect(listed.toSorted()).toEqual(standing.toSorted())
})

test('whatever it says is live can be opened, at each of its addresses', async () => {
  const list = await readList()
  const paths = list
    .filter(({ state }) => state === 'live')
    .flatMap(({ address, page, short }) => [address.replace(/#.*/, ''), page ?? [], short ?? []].flat())
  expect(paths.length).toBeGreaterThan(100)
  const statuses = await Promise.all(
    [...new Set(paths)].map(async (path) => [path, (await ask(origin, 'GET', path)).status]),
  )
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([])
})
