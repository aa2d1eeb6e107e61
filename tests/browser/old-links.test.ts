import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AddressChange, applyChange, changes } from '../lib/checks/ledger/address-changes'
import type { Contents } from '../lib/small-library'
import { buildSite } from './built-site'
import { startReader } from './reader'
import type { ServedSite } from './served-site'

/** One site in which everything has been changed: each change has its own two articles. */
const scoped = changes.map((change, at): AddressChange => JSON.parse(scopeText(JSON.stringify(change), at)))

function scopeText(text: string, at: number): string {
  return text
    .replace(/how-long|what-it-costs|paying/g, (slug) => `${slug}-${at}`)
    .replace(/How long does it last\?/g, `How long does it last, part ${at}?`)
    .replace(/What does it cost\?/g, `What does it cost, part ${at}?`)
}

function buildContents(): Contents {
  const sites = changes.map((change, at): Contents => {
    const all = Object.entries(applyChange(change, { said: true }))
    return Object.fromEntries(all.map(([path, text]) => [scopeText(path, at), scopeText(String(text), at)]))
  })
  const moved = scoped.flatMap((change) => change.moved || []).join('\n')
  const { 'content/addresses.tsv': _ledger, 'content/addresses.sha256': _sum, ...rest } = Object.assign({}, ...sites)
  return { ...rest, 'content/moved.yaml': `${moved}\n` }
}

let site: ServedSite
beforeAll(async () => {
  site = await buildSite(buildContents())
}, 600_000)
afterAll(() => site.stop())

const { read } = startReader()
const honey = 'rgb(255, 241, 201)'

describe.each(scoped)('$name: ', ({ answers, lands }) => {
  test.each(answers)('%s is answered from %s, in one hop', async (path, answer) => {
    const first = await fetch(site.origin + path, { redirect: 'manual' })
    if (answer === 410) return expect(first.status).toBe(410)
    const end = first.status === 308 ? String(first.headers.get('location')) : path
    expect(end).toBe(answer)
    expect((await fetch(site.origin + end, { redirect: 'manual' })).status).toBe(200)
  })

  test.each(lands)('%s lands on what is meant', async (link, text) => {
    await read(site.origin + link, {}, async (page) => {
      const landed = await page.evaluate(() => {
        const target = document.querySelector(':target')
        const shown = target?.closest('h2, li')
        const marked = shown?.tagName === 'LI' ? shown : shown?.parentElement
        if (!shown || !marked) return undefined
        return {
          words: shown.textContent?.replace(/\s+/g, ' ').trim(),
          isWithin: shown.getBoundingClientRect().bottom <= innerHeight,
          color: getComputedStyle(marked).backgroundColor,
        }
      })
      expect(landed).toMatchObject({ words: text, isWithin: true, color: honey })
      await page.keyboard.press('Tab')
      // From here the reader goes on: to the first link that stands behind the words.
      const next = await page.evaluate(() => {
        const place = document.querySelector(':target')?.compareDocumentPosition(document.activeElement ?? document)
        return Number(place) & Node.DOCUMENT_POSITION_FOLLOWING || Number(place) & Node.DOCUMENT_POSITION_CONTAINED_BY
      })
      expect(next).toBeGreaterThan(0)
    })
  })
})
